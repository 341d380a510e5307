import numpy as np


def marginals_grad(counts, weight):
    """Gradient of marginals with respect to (counts, weight)."""
    rows = np.sum(counts, axis=1)
    columns = np.sum(counts, axis=-2)

    # return np.sum(rows**2) + np.sum(weight * columns**3) / np.sum(counts * counts)
    t_1 = columns**3
    t_2 = np.sum(counts * counts)
    rows_bar = 2 * rows
    weight_bar = t_1 / t_2
    columns_bar = 3 * weight * columns**2 / t_2
    counts_bar = -2 * (np.sum(weight * t_1) / t_2) * counts / t_2
    # columns = np.sum(counts, axis=-2)
    counts_bar += columns_bar
    # rows = np.sum(counts, axis=1)
    counts_bar += rows_bar[:, None]
    return counts_bar, weight_bar
