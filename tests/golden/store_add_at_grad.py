import numpy as np
from autotangent.runtime import quotient


def binned_grad(weights, level):
    """Gradient of binned with respect to (weights, level)."""
    h = np.zeros(3)
    np.add.at(h, BINS, weights**2)
    t_1 = h + level

    # return np.sum(np.log(h + level))
    h_bar = quotient(1, t_1)
    level_bar = np.sum(h_bar)
    # np.add.at(h, BINS, weights**2)
    weights_bar = 2 * weights * h_bar[BINS]
    return weights_bar, level_bar
