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
    t_1 = np.squeeze(np.atleast_2d(gap))
    return (
        np.sum(t_1**2) + np.sum(fitted),
        2 * np.sum(t_1 * np.squeeze(np.atleast_2d(gap_dot))) + np.sum(fitted_dot),
    )
