import numpy as np


def lasso_grad(x, weight):
    """Gradient of lasso with respect to (x, weight)."""
    # return variation + np.sum(weight * abs(x)) + np.sum(np.sign(x) * x**2) + np.su ...
    variation_bar = 1.0
    weight_bar = abs(x) + x * np.sign(weight) * np.copysign(1, x)
    x_bar = weight * np.sign(x) + 2 * x * np.sign(x) + np.copysign(weight, x)
    # variation = np.sum(np.abs(x[1:] - x[:-1]))
    variation_1_bar = variation_bar * np.sign(x[1:] - x[:-1])
    x_bar[1:] += variation_1_bar
    x_bar[:-1] -= variation_1_bar
    return x_bar, weight_bar
