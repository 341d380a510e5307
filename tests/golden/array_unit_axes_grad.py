import numpy as np
from autotangent.runtime import unbroadcast


def regression_grad(x, y, w):
    """Gradient of regression with respect to (x, y, w)."""
    column = np.expand_dims(x, axis=1)
    fitted_1 = np.expand_dims(w, (0, 2))
    fitted_2 = fitted_1[0].T
    fitted = column * fitted_2
    gap = np.squeeze(fitted[:, :1], axis=1) - y
    rows_1 = np.outer(y, w)
    rows_2 = rows_1[1:]
    rows_3 = column[4:] * rows_2
    rows = rows_3

    # return np.sum(np.squeeze(np.atleast_2d(gap)) ** 2) + np.sum(fitted) + np.sum(rows)
    t_1 = np.atleast_2d(gap)
    gap_bar = 2 * np.reshape(np.reshape(np.squeeze(t_1), np.shape(t_1)), np.shape(gap))
    fitted_bar = np.ones_like(fitted)
    rows_bar = np.ones_like(rows)
    # rows = column[4:] * np.outer(y, w)[1:]
    column_bar = np.zeros_like(column)
    column_bar[4:] = unbroadcast(
        np.broadcast_to(rows_2 * rows_bar, np.shape(rows_3)), column[4:]
    )
    rows_1_bar = np.zeros_like(rows_1)
    rows_1_bar[1:] = unbroadcast(
        np.broadcast_to(column[4:] * rows_bar, np.shape(rows_3)), rows_2
    )
    y_bar = rows_1_bar @ w
    w_bar = y @ rows_1_bar
    # gap = np.squeeze(fitted[:, :1], axis=1) - y
    fitted_bar[:, :1] += np.reshape(gap_bar, np.shape(fitted[:, :1]))
    y_bar -= gap_bar
    # fitted = column * np.expand_dims(w, (0, 2))[0].T
    column_bar += np.sum(fitted_2 * fitted_bar, axis=1)[:, None]
    fitted_1_bar = np.zeros_like(fitted_1)
    fitted_1_bar[0] = np.sum(column * fitted_bar, axis=0)[None, :].T
    w_bar += np.reshape(fitted_1_bar, np.shape(w))
    # column = np.expand_dims(x, axis=1)
    x_bar = np.reshape(column_bar, np.shape(x))
    return x_bar.copy(), y_bar, w_bar
