import numpy as np


def pack_jvp(x, y, angle, *, x_dot, y_dot, angle_dot):
    """Value and tangent of pack along (x_dot, y_dot, angle_dot)."""
    p = np.zeros(4)
    p_dot = np.zeros_like(p)
    p_dot[0] = y * x_dot + x * y_dot
    p[0] = x * y
    p_1 = np.sin(angle)
    p_dot[1] = p[0] * np.cos(angle) * angle_dot + p_1 * p_dot[0]
    p[1] = p_1 * p[0]
    p_dot[-1] = 2 * p[1] * p_dot[1] + x_dot
    p[-1] = p[1] ** 2 + x
    p_dot[0] = y * p_dot[1] + p[1] * y_dot
    p[0] = p[1] * y
    return np.sum(p**2), 2 * np.sum(p * p_dot)
