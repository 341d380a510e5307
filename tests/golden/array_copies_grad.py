import numpy as np


def copied_grad(x, y):
    """Gradient of copied with respect to (x, y)."""
    a = x.copy()
    b_1 = np.array(y)
    b_2 = np.asarray(x)
    b = b_1 * b_2
    c = np.copy(b).astype(float)

    # return np.sum(a * b) + np.sum(c**2) + np.sum(np.ascontiguousarray(y) ** 3)
    a_bar = b
    b_bar = a
    c_bar = 2 * c
    y_bar = 3 * np.ascontiguousarray(y) ** 2
    # c = np.copy(b).astype(float)
    b_bar = b_bar + c_bar
    # b = np.array(y) * np.asarray(x)
    y_bar += b_2 * b_bar
    x_bar = b_1 * b_bar
    # a = x.copy()
    x_bar += a_bar
    return x_bar, y_bar
