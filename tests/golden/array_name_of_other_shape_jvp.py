import numpy as np


def narrowed_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of narrowed along (x_dot, gain_dot)."""
    y = x * gain
    y_dot = gain * x_dot + gain_dot * x
    total = np.sum(y) + np.sum(gain * x)
    total_dot = np.sum(y_dot) + np.sum(gain_dot * x + gain * x_dot)
    y = y[1:-1]
    y_dot = y_dot[1:-1]
    total = total + 2 * np.sum(y)
    total_dot = total_dot + 2 * np.sum(y_dot)
    y_dot = np.outer(y_dot, y) + np.outer(y, y_dot)
    y = np.outer(y, y)
    return total + np.sum(y * gain), total_dot + np.sum(gain * y_dot + gain_dot * y)
