import numpy as np


def trimmed_energy_grad(x, w):
    """Gradient of trimmed_energy with respect to (x, w)."""
    heavy = np.abs(x) > 0.5
    known = np.array([True, False, True, True, False, True, True])

    # return np.sum(w[heavy] * x[heavy] ** 2) + np.sum(x[known] ** 3) / np.sum(w[known])
    t_1 = x[heavy]
    t_2 = x[known]
    t_3 = np.sum(w[known])
    w_bar = np.zeros_like(w)
    w_bar[heavy] = t_1**2
    x_bar = np.zeros_like(x)
    x_bar[heavy] = 2 * t_1 * w[heavy]
    x_bar[known] += 3 * t_2**2 / t_3
    w_bar[known] -= np.sum(t_2**3) / t_3 / t_3
    return x_bar, w_bar
