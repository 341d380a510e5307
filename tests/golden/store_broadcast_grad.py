import numpy as np


def fill_grad(row, value, column):
    """Gradient of fill with respect to (row, value, column)."""
    M = np.zeros((4, 3))
    M[:] = row
    M[1] = value
    M[2:, :1] = column
    M[:, 2] = value * row[0]

    # return np.sum(M**3)
    M_bar = 3 * M**2
    # M[:, 2] = value * row[0]
    M_1_bar = np.sum(M_bar[:, 2])
    value_bar = row[0] * M_1_bar
    row_bar = np.zeros_like(row)
    row_bar[0] = value * M_1_bar
    M_bar[:, 2] = 0.0
    # M[2:, :1] = column
    column_bar = M_bar[2:, :1].copy()
    M_bar[2:, :1] = 0.0
    # M[1] = value
    value_bar += np.sum(M_bar[1])
    M_bar[1] = 0.0
    # M[:] = row
    row_bar += M_bar.sum(axis=0)
    return row_bar, value_bar, column_bar
