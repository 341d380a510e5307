import numpy as np


def moments_vjp(x, p, *, y_bar):
    """Adjoint of moments with respect to (x, p), seeded with y_bar."""
    mean = np.sum(p * x)

    # return mean, p * (x - mean) ** 2, x[1:3]
    t_1 = x - mean
    p_bar = t_1**2 * y_bar[1]
    t_1_bar = 2 * t_1 * p * y_bar[1]
    x_bar = t_1_bar
    mean_bar = y_bar[0] - np.sum(t_1_bar)
    x_bar = x_bar.copy()
    x_bar[1:3] += y_bar[2]
    # mean = np.sum(p * x)
    p_bar += mean_bar * x
    x_bar += mean_bar * p
    return x_bar, p_bar
