import numpy as np
from autotangent.runtime import unbroadcast


def trimmed_energy_grad(x, w):
    """Gradient of trimmed_energy with respect to (x, w)."""
    heavy = np.abs(x) > 0.5
    known = np.array([True, False, True, True, False, True, True])

    # return np.sum(w[heavy] * x[heavy] ** 2) + np.sum(x[known] ** 3) / np.sum(w[known])
    t_1 = w[heavy]
    t_2 = x[heavy]
    t_3 = t_2**2
    t_4 = t_1 * t_3
    t_5 = x[known]
    t_6 = np.sum(w[known])
    w_bar = np.zeros_like(w)
    w_bar[heavy] = unbroadcast(np.broadcast_to(t_3, np.shape(t_4)), t_1)
    x_bar = np.zeros_like(x)
    x_bar[heavy] = 2 * t_2 * unbroadcast(np.broadcast_to(t_1, np.shape(t_4)), t_3)
    x_bar[known] += 3 * t_5**2 / t_6
    w_bar[known] -= np.sum(t_5**3) / t_6 / t_6
    return x_bar, w_bar
