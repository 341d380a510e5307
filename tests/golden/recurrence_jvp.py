import numpy as np


def recurrence_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of recurrence along (a_dot, b_dot)."""
    y = np.zeros(len(b))
    y_dot = np.zeros_like(y)
    y_dot[0] = b_dot[0]
    y[0] = b[0]
    for i in range(1, len(b)):
        y_dot[i] = y[i - 1] * a_dot[i] + a[i] * y_dot[i - 1] + b_dot[i]
        y[i] = a[i] * y[i - 1] + b[i]
    return np.sum(y**2), 2 * np.sum(y * y_dot)
