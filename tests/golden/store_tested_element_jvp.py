import numpy as np


def folded_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of folded along (x_dot, gain_dot)."""
    y = x * gain
    y_dot = gain * x_dot + gain_dot * x
    if y[0] > 0.5:
        y_dot[0] = -4 * y[0] * y_dot[0]
        y[0] = -2.0 * y[0] ** 2
    else:
        y_dot[0] = 3 * gain * y_dot[0] + 3 * y[0] * gain_dot
        y[0] = 3.0 * y[0] * gain
    for i in range(1, len(y)):
        if y[i - 1] < 0:
            y_dot[i - 1] = 2 * y[i] * y_dot[i]
            y[i - 1] = y[i] * y[i]
        else:
            y_dot[i] = y[i - 1] * y_dot[i] + y[i] * y_dot[i - 1] - gain_dot
            y[i] = y[i] * y[i - 1] - gain
    return np.sum(y * x), np.sum(x * y_dot + y * x_dot)
