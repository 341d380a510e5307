import numpy as np
from autotangent.runtime import unbroadcast


def thresholded_grad(x, w, level):
    """Gradient of thresholded with respect to (x, w, level)."""
    y = x * w
    y_9 = x < 0
    y[y_9] = 0.0
    y_8 = np.abs(w) > 1
    y[y_8] = level
    y_1 = y > 0.5
    y_5 = y > 0.5
    y_4 = y[y_5]
    y_6 = y > 0.5
    y_3 = w[y_6]
    y_2 = y_4 * y_3
    y[y_1] = y_2

    # return np.sum(y**2)
    y_bar = 2 * y
    # y[y > 0.5] *= w[y > 0.5]
    y_7_bar = y_bar[y_1].copy()
    y_bar[y_1] = 0.0
    y_2_bar = unbroadcast(y_7_bar, y_2).copy()
    y_bar[y_5] += unbroadcast(np.broadcast_to(y_3 * y_2_bar, np.shape(y_2)), y_4)
    w_bar = np.zeros_like(w)
    w_bar[y_6] += unbroadcast(np.broadcast_to(y_4 * y_2_bar, np.shape(y_2)), y_3)
    # y[np.abs(w) > 1] = level
    level_bar = np.sum(y_bar[y_8])
    y_bar[y_8] = 0.0
    # y[x < 0] = 0.0
    y_bar[y_9] = 0.0
    # y = x * w
    x_bar = w * y_bar
    w_bar += x * y_bar
    return x_bar, w_bar, level_bar
