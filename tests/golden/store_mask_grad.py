import numpy as np
from autotangent.runtime import unbroadcast


def thresholded_grad(x, w, level):
    """Gradient of thresholded with respect to (x, w, level)."""
    y = x * w
    y_1 = x < 0
    y[y_1] = 0.0
    y_2 = np.abs(w) > 1
    y[y_2] = level
    y_3 = y > 0.5
    y_4 = y > 0.5
    y_5 = y[y_4]
    y_6 = y > 0.5
    y_7 = w[y_6]
    y_8 = y_5 * y_7
    y[y_3] = y_8

    # return np.sum(y**2)
    y_bar = 2 * y
    # y[y > 0.5] *= w[y > 0.5]
    y_9_bar = y_bar[y_3]
    y_bar[y_3] = 0.0
    y_8_bar = unbroadcast(y_9_bar, y_8).copy()
    y_bar[y_4] += unbroadcast(np.broadcast_to(y_7 * y_8_bar, np.shape(y_8)), y_5)
    w_bar = np.zeros_like(w)
    w_bar[y_6] = unbroadcast(np.broadcast_to(y_5 * y_8_bar, np.shape(y_8)), y_7)
    # y[np.abs(w) > 1] = level
    level_bar = np.sum(y_bar[y_2])
    y_bar[y_2] = 0.0
    # y[x < 0] = 0.0
    y_bar[y_1] = 0.0
    # y = x * w
    x_bar = w * y_bar
    w_bar += x * y_bar
    return x_bar, w_bar, level_bar
