import numpy as np
from autotangent.runtime import tangent

parts_jvp = tangent(parts, "w angle", "w array(f; ?), angle float")


def lever_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of lever along (x_dot, y_dot)."""
    u = np.array([x, y, x * y])
    u_dot = np.array([x_dot, y_dot, y * x_dot + x * y_dot])
    t_2, t_2_dot = parts_jvp(u, y, w_dot=u_dot, angle_dot=y_dot)
    t_1_dot, w_dot = t_2_dot
    t_1, w = t_2
    s_dot, places_dot = t_1_dot
    s, places = t_1
    w_dot[0] = x * s_dot + s * x_dot
    w[0] = s * x
    u_dot[1] = u[2] * u_dot[1] + u[1] * u_dot[2]
    u[1] *= u[2]
    t_3 = u[places]
    t_4 = np.sum(t_3 * u[1])
    return t_4 * s, s * np.sum(u[1] * u_dot[places] + u_dot[1] * t_3) + t_4 * s_dot
