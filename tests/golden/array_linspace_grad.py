import numpy as np
from autotangent.runtime import unbroadcast


def simpson_grad(a, b, rate):
    """Gradient of simpson with respect to (a, b, rate)."""
    x = np.linspace(a, b, 7)
    f_1 = np.exp(-rate * x)
    f_2 = np.sin(x)
    f = f_1 * f_2
    weights = np.array([1, 4, 2, 4, 2, 4, 1])

    # return (b - a) / 18 * np.sum(weights * f)
    t_1 = np.sum(weights * f)
    b_bar = t_1 / 18
    a_bar = -t_1 / 18
    f_bar = np.broadcast_to((b - a) * weights / 18, f.shape)
    # f = np.exp(-rate * x) * np.sin(x)
    f_3_bar = f_1 * f_2 * f_bar
    rate_bar = -(x @ f_3_bar)
    x_bar = f_1 * np.cos(x) * f_bar - rate * f_3_bar
    # x = np.linspace(a, b, 7)
    a_bar += unbroadcast(np.tensordot(1 - np.linspace(0, 1, 7, True), x_bar, 1), a)
    b_bar += unbroadcast(np.tensordot(np.linspace(0, 1, 7, True), x_bar, 1), b)
    return a_bar, b_bar, rate_bar
