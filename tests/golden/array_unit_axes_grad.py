import numpy as np
from autotangent.runtime import unbroadcast


def regression_grad(x, y, w):
    """Gradient of regression with respect to (x, y, w)."""
    column = np.expand_dims(x, axis=1)
    fitted_1 = np.expand_dims(w, (0, 2))
    fitted_2 = fitted_1[0].T
    fitted = column * fitted_2
    gap = np.squeeze(fitted[:, :1], axis=1) - y

    # return np.sum(np.squeeze(np.atleast_2d(gap)) ** 2) + np.sum(fitted)
    t_1 = np.atleast_2d(gap)
    gap_bar = 2 * np.reshape(np.reshape(np.squeeze(t_1), np.shape(t_1)), np.shape(gap))
    fitted_bar = np.ones_like(fitted)
    # gap = np.squeeze(fitted[:, :1], axis=1) - y
    fitted_bar[:, :1] += np.reshape(gap_bar, np.shape(fitted[:, :1]))
    y_bar = -gap_bar
    # fitted = column * np.expand_dims(w, (0, 2))[0].T
    column_bar = unbroadcast(fitted_2 * fitted_bar, column)
    fitted_1_bar = np.zeros_like(fitted_1)
    fitted_1_bar[0] = unbroadcast(column * fitted_bar, fitted_2).T
    w_bar = np.reshape(fitted_1_bar, np.shape(w))
    # column = np.expand_dims(x, axis=1)
    x_bar = np.reshape(column_bar, np.shape(x))
    return x_bar.copy(), y_bar, w_bar.copy()
