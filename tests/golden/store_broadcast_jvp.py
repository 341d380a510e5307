import numpy as np


def fill_jvp(row, value, column, *, row_dot, value_dot, column_dot):
    """Value and tangent of fill along (row_dot, value_dot, column_dot)."""
    M = np.zeros((4, 3))
    M_dot = np.zeros_like(M)
    M_dot[:] = row_dot
    M[:] = row
    M_dot[1] = value_dot
    M[1] = value
    M_dot[2:, :1] = column_dot
    M[2:, :1] = column
    M_dot[:, 2] = row[0] * value_dot + value * row_dot[0]
    M[:, 2] = value * row[0]
    return np.sum(M**3), 3 * np.sum(M**2 * M_dot)
