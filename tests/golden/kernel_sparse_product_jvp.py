import numpy as np


def products_jvp(entries, x, *, entries_dot, x_dot):
    """Value and tangent of products along (entries_dot, x_dot)."""
    y = np.zeros(4)
    y_dot = np.zeros_like(y)
    for i in range(4):
        for k in range(STARTS[i], STARTS[i + 1]):
            y_dot[i] += x[COLUMNS[k]] * entries_dot[k] + entries[k] * x_dot[COLUMNS[k]]
            y[i] += entries[k] * x[COLUMNS[k]]
    z = np.zeros(4)
    z_dot = np.zeros_like(z)
    z_1 = np.repeat(np.arange(4), np.diff(STARTS))
    z_2 = y[z_1]
    np.add.at(z_dot, COLUMNS, z_2 * entries_dot + entries * y_dot[z_1])
    np.add.at(z, COLUMNS, entries * z_2)
    return np.sum(z**2), 2 * np.sum(z * z_dot)
