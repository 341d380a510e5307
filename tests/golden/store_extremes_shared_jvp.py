import numpy as np
from autotangent.runtime import larger, own


def eroded_jvp(x, w, n, *, x_dot, w_dot):
    """Value and tangent of eroded along (x_dot, w_dot)."""
    x = own(x)
    x_dot = x_dot.copy()
    u_dot, v_dot = w * x_dot + w_dot * x, np.flip(x_dot)
    u, v = x * w, np.flip(x)
    for k in range(n):
        u_1 = u[::-1] * w
        u_2 = v + u[0]
        u_3 = np.minimum(u_1, u_2)
        u_dot[:] = (
            larger(u, u_3) * u_dot
            + larger(u_3, u) * (
                larger(u_2, u_1) * (w * u_dot[::-1] + w_dot * u[::-1])
                + larger(u_1, u_2) * (v_dot + u_dot[0])
            )
        )
        u[:] = np.maximum(u, u_3)
        v_1 = w * v[:-1] + u[1:]
        v_dot[1:] = (
            larger(v_1, v[1:]) * v_dot[1:]
            + larger(v[1:], v_1) * (w_dot * v[:-1] + w * v_dot[:-1] + u_dot[1:])
        )
        v[1:] = np.minimum(v[1:], v_1)
        u_4 = w * u[:2]
        u_5 = u[:2] + v[k]
        u_dot[:2] = (
            larger(u_4, u_5) * (w_dot * u[:2] + w * u_dot[:2])
            + larger(u_5, u_4) * (u_dot[:2] + v_dot[k])
        )
        u[:2] = np.maximum(u_4, u_5)
    return (
        np.sum(u**2) + np.sum(u * v),
        2 * np.sum(u * u_dot) + np.sum(v * u_dot + u * v_dot),
    )
