import numpy as np


def two_way_jvp(grand, rows, columns, y, *, grand_dot, rows_dot, columns_dot, y_dot):
    """Value and tangent of two_way along (grand_dot, rows_dot, columns_dot, y_dot)."""
    fitted = grand + rows + columns * rows
    fitted_dot = grand_dot + (1 + columns) * rows_dot + rows * columns_dot
    t_1 = y - fitted
    t_2 = np.exp(columns)
    t_3 = t_1**2 / t_2
    return (
        np.sum(t_3),
        np.sum((2 * t_1 * (y_dot - fitted_dot) - t_3 * t_2 * columns_dot) / t_2),
    )
