import numpy as np
from autotangent.runtime import accumulate_at, unbroadcast


def products_grad(entries, x):
    """Gradient of products with respect to (entries, x)."""
    y = np.zeros(4)
    for i in range(4):
        for k in range(STARTS[i], STARTS[i + 1]):
            y[i] += entries[k] * x[COLUMNS[k]]
    z = np.zeros(4)
    z_1 = np.repeat(np.arange(4), np.diff(STARTS))
    z_2 = y[z_1]
    np.add.at(z, COLUMNS, entries * z_2)

    # return np.sum(z**2)
    z_bar = 2 * z
    # np.add.at(z, COLUMNS, entries * y[np.repeat(np.arange(4), np.diff(STARTS))])
    z_3_bar = z_bar[COLUMNS]
    entries_bar = z_2 * z_3_bar
    y_bar = np.zeros_like(y)
    accumulate_at(y_bar, z_1, unbroadcast(entries * z_3_bar, z_2))
    x_bar = np.zeros_like(x)
    for i in range(3, -1, -1):
        for k in range(STARTS[i + 1] - 1, STARTS[i] - 1, -1):
            # y[i] += entries[k] * x[COLUMNS[k]]
            entries_bar[k] += x[COLUMNS[k]] * y_bar[i]
            x_bar[COLUMNS[k]] += entries[k] * y_bar[i]
    return entries_bar, x_bar
