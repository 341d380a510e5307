import numpy as np


def two_way_grad(grand, rows, columns, y):
    """Gradient of two_way with respect to (grand, rows, columns, y)."""
    fitted = grand + rows + columns * rows

    # return np.sum((y - fitted) ** 2 / np.exp(columns))
    t_1 = y - fitted
    t_2 = np.exp(columns)
    t_3_bar = 1 / t_2
    t_1_bar = 2 * t_1 * t_3_bar
    y_bar = t_1_bar
    fitted_bar = -t_1_bar
    columns_bar = -t_2 * np.sum(t_1**2 / t_2 * t_3_bar, axis=0)[None, :]
    # fitted = grand + rows + columns * rows
    grand_bar = fitted_bar.sum(axis=0)
    columns_bar += np.sum(rows * fitted_bar, axis=0)[None, :]
    rows_bar = (
        fitted_bar.sum(axis=1)[:, None] + np.sum(columns * fitted_bar, axis=1)[:, None]
    )
    return grand_bar, rows_bar, columns_bar, y_bar.copy()
