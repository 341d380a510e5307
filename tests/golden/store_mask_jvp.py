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
    y_3 = y > 0.5
    y_4 = y > 0.5
    y_5 = y[y_4]
    y_6 = y > 0.5
    y_7 = w[y_6]
    y_8 = y_5 * y_7
    y_dot[y_3] = np.broadcast_to(y_7 * y_dot[y_4] + y_5 * w_dot[y_6], np.shape(y_8))
    y[y_3] = y_8
    return np.sum(y**2), 2 * np.sum(y * y_dot)
