import numpy as np


def heat_jvp(u, c, n, *, u_dot, c_dot):
    """Value and tangent of heat along (u_dot, c_dot)."""
    u = u.copy()
    u_dot = u_dot.copy()
    for t in range(n):
        u_1 = u[2:] - 2 * u[1:-1] + u[:-2]
        u_dot[1:-1] += c_dot * u_1 + c * (u_dot[2:] + u_dot[:-2] - 2 * u_dot[1:-1])
        u[1:-1] += c * u_1
    return np.sum(u**2), 2 * np.sum(u * u_dot)
