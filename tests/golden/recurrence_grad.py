import numpy as np


def recurrence_grad(a, b):
    """Gradient of recurrence with respect to (a, b)."""
    y = np.zeros(len(b))
    y[0] = b[0]
    for i in range(1, len(b)):
        y[i] = a[i] * y[i - 1] + b[i]

    # return np.sum(y**2)
    y_bar = 2 * y
    a_bar = np.zeros_like(a)
    b_bar = np.zeros_like(b)
    for i in range(len(b) - 1, 0, -1):
        # y[i] = a[i] * y[i - 1] + b[i]
        a_bar[i] += y[i - 1] * y_bar[i]
        y_bar[i - 1] += a[i] * y_bar[i]
        b_bar[i] += y_bar[i]
    # y[0] = b[0]
    b_bar[0] += y_bar[0]
    return a_bar, b_bar
