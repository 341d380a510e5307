import numpy as np
from autotangent.runtime import product, quotient


def norm_grad(x, weights=None, kind='euclid', squared=False):
    """Gradient of norm with respect to x."""
    weights = np.ones(len(x))
    if kind == 'euclid':
        total = np.sum(weights * x**2)
    else:
        total_1 = np.sum(weights * np.abs(x))
        total = total_1**2
    if not squared:
        t_1 = np.sqrt(total)

    # return t_1
    t_1_bar = 1.0
    if squared:
        # t_1 = total
        total_bar = t_1_bar
    else:
        # t_1 = np.sqrt(total)
        total_bar = quotient(t_1_bar, t_1) / 2
    if kind == 'euclid':
        # total = np.sum(weights * x**2)
        x_bar = 2 * total_bar * x * weights
    else:
        # total = np.sum(weights * np.abs(x)) ** 2
        x_bar = 2 * product(total_1 * weights * np.sign(x), total_bar)
    return x_bar
