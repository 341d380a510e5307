import numpy as np


def regularised_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of regularised along (x_dot, w_dot)."""
    is_steep(x * 2)
    if is_steep(x):
        weight = w
        weight_dot = w_dot
    else:
        weight = w ** 2
        weight_dot = 2 * w * w_dot
    t_1 = np.sum(x**2)
    t_2 = 1 + count(x)
    return weight * t_1 / t_2, (t_1 * weight_dot + 2 * weight * np.sum(x * x_dot)) / t_2
