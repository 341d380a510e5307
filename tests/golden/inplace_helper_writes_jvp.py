import numpy as np
from autotangent.runtime import tangent

reflect_jvp = tangent(reflect, "u wall", "u array(f; n), wall float")


def rod_jvp(u, wall, n, *, u_dot, wall_dot):
    """Value and tangent of rod along (u_dot, wall_dot)."""
    u = u.copy()
    u_dot = u_dot.copy()
    for _ in range(n):
        u_dot[1:-1] = 0.5 * (u_dot[2:] + u_dot[:-2])
        u[1:-1] = 0.5 * (u[2:] + u[:-2])
        t_1, t_1_dot = reflect_jvp(u, wall, u_dot=u_dot, wall_dot=wall_dot)
    return np.sum(u**2), 2 * np.sum(u * u_dot)
