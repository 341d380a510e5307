import numpy as np
from autotangent.runtime import taken_last


def scattered_grad(x, w):
    """Gradient of scattered with respect to (x, w)."""
    y = np.zeros(6)
    y[ORDER] = x**2
    y[REPEATED] = w * x

    # return np.sum(np.sin(y) * np.arange(6.0))
    y_bar = np.arange(6.0) * np.cos(y)
    # y[REPEATED] = w * x
    y_1_bar = taken_last(y_bar, REPEATED)
    y_bar[REPEATED] = 0.0
    w_bar = x * y_1_bar
    x_bar = w * y_1_bar
    # y[ORDER] = x**2
    y_2_bar = taken_last(y_bar, ORDER)
    y_bar[ORDER] = 0.0
    x_bar += 2 * x * y_2_bar
    return x_bar, w_bar
