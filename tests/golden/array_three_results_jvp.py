import numpy as np


def moments_jvp(x, p, *, x_dot, p_dot):
    """Value and tangent of moments along (x_dot, p_dot)."""
    mean = np.sum(p * x)
    mean_dot = np.sum(x * p_dot + p * x_dot)
    t_1 = x - mean
    t_2 = t_1**2
    return (
        (mean, p * t_2, x[1:3]),
        (mean_dot, t_2 * p_dot + 2 * p * t_1 * (x_dot - mean_dot), x_dot[1:3]),
    )
