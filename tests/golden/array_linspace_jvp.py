import numpy as np


def simpson_jvp(a, b, rate, *, a_dot, b_dot, rate_dot):
    """Value and tangent of simpson along (a_dot, b_dot, rate_dot)."""
    x = np.linspace(a, b, 7)
    x_dot = np.linspace(a_dot, b_dot, 7)
    f_1 = np.exp(-rate * x)
    f_2 = np.sin(x)
    f = f_1 * f_2
    f_dot = f_2 * f_1 * (-rate_dot * x - rate * x_dot) + f_1 * np.cos(x) * x_dot
    weights = np.array([1, 4, 2, 4, 2, 4, 1])
    t_1 = (b - a) / 18
    t_2 = np.sum(weights * f)
    return t_1 * t_2, t_2 * (b_dot - a_dot) / 18 + t_1 * np.sum(weights * f_dot)
