import numpy as np


def ring_jvp(u, k, *, u_dot, k_dot):
    """Value and tangent of ring along (u_dot, k_dot)."""
    u = u.copy()
    u_dot = u_dot.copy()
    w = np.zeros(len(u))
    w_dot = np.zeros_like(w)
    w_dot[-1] = 2 * k * k_dot
    w[-1] = k * k
    for i in range(len(u)):
        w_dot[i] = w[i - 1] * u_dot[i] + u[i] * w_dot[i - 1] + k_dot
        w[i] = u[i] * w[i - 1] + k
    for i in range(-2, 2):
        w_dot[i + 1] = (
            w[i] * (u[i] * w_dot[i + 1] + w[i + 1] * u_dot[i])
            + w[i + 1] * u[i] * w_dot[i]
        )
        w[i + 1] *= w[i] * u[i]
    for i in range(len(u)):
        u_dot[i] = k * u_dot[i] + u[i] * k_dot
        u[i] = u[i] * k
        u_dot[i - 2] = w[i] * u_dot[i] + u[i] * w_dot[i]
        u[i - 2] = u[i] * w[i]
    return np.sum(w**2) + np.sum(u), 2 * np.sum(w * w_dot) + np.sum(u_dot)
