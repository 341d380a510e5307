import numpy as np
from autotangent.runtime import tangent

squared_jvp = tangent(squared, "v", "v float")


def total_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of total along (x_dot, k_dot)."""
    s = 0.0
    s_dot = 0.0
    t_1 = np.array([x, 1.0])
    t_2 = np.array([1.0, k])
    for row, row_dot in zip(np.outer(t_1, t_2), np.outer(np.array([x_dot, 0.0]), t_2) + np.outer(t_1, np.array([0.0, k_dot]))):
        for v, v_dot in zip(row, row_dot):
            s += v**2
            s_dot = s_dot + 2 * v * v_dot
        for u, u_dot in zip(row * x, x * row_dot + x_dot * row):
            s += u * k
            s_dot = s_dot + k * u_dot + u * k_dot
    t_3 = np.array([x, 2.0])
    t_4, t_4_dot = squared_jvp(k, v_dot=k_dot)
    t_5, t_5_dot = squared_jvp(x, v_dot=x_dot)
    for a, a_dot, b, b_dot in zip(t_3 * t_4, t_4 * np.array([x_dot, 0.0]) + t_4_dot * t_3, [x, t_5], [x_dot, t_5_dot]):
        s += a * b
        s_dot = s_dot + b * a_dot + a * b_dot
    return s, s_dot
