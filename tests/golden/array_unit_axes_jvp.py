import numpy as np


def regression_jvp(x, y, w, *, x_dot, y_dot, w_dot):
    """Value and tangent of regression along (x_dot, y_dot, w_dot)."""
    column = np.expand_dims(x, axis=1)
    column_dot = np.expand_dims(x_dot, axis=1)
    fitted_1 = np.expand_dims(w, (0, 2))[0].T
    fitted = column * fitted_1
    fitted_dot = fitted_1 * column_dot + column * np.expand_dims(w_dot, (0, 2))[0].T
    gap = np.squeeze(fitted[:, :1], axis=1) - y
    gap_dot = np.squeeze(fitted_dot[:, :1], axis=1) - y_dot
    rows_1 = np.outer(y, w)[1:]
    rows_2 = column[4:] * rows_1
    rows = rows_2
    rows_dot = np.broadcast_to(
        (
            rows_1 * column_dot[4:]
            + column[4:] * (np.outer(y_dot, w) + np.outer(y, w_dot))[1:]
        ),
        np.shape(rows_2),
    )
    t_1 = np.squeeze(np.atleast_2d(gap))
    return (
        np.sum(t_1**2) + np.sum(fitted) + np.sum(rows),
        (
            2 * np.sum(t_1 * np.squeeze(np.atleast_2d(gap_dot)))
            + np.sum(fitted_dot)
            + np.sum(rows_dot)
        ),
    )
