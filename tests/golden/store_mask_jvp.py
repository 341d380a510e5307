import numpy as np


def thresholded_jvp(x, w, level, *, x_dot, w_dot, level_dot):
    """Value and tangent of thresholded along (x_dot, w_dot, level_dot)."""
    y = x * w
    y_dot = w * x_dot + x * w_dot
    y_1 = x < 0
    y_dot[y_1] = 0.0
    y[y_1] = 0.0
    y_2 = np.abs(w) > 1
    y_dot[y_2] = level_dot
    y[y_2] = level
    y_7 = y > 0.5
    y_3 = y > 0.5
    y_6 = y[y_3]
    y_5 = y > 0.5
    y_4 = w[y_5]
    y_8 = y_6 * y_4
    y_dot[y_7] = np.broadcast_to(y_4 * y_dot[y_3] + y_6 * w_dot[y_5], np.shape(y_8))
    y[y_7] = y_8
    return np.sum(y**2), 2 * np.sum(y * y_dot)
