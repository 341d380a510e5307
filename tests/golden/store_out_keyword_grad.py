import numpy as np


def filtered_grad(x, w):
    """Gradient of filtered with respect to (x, w)."""
    y = np.empty_like(x)
    np.multiply(x, w, out=y)
    y_1 = y.copy()
    np.sin(y, out=y)

    # return np.sum(y * x)
    y_bar = x
    x_bar = y.copy()
    y[...] = y_1
    # np.sin(y, out=y)
    y_bar = y_bar.copy()
    y_bar *= np.cos(y)
    # np.multiply(x, w, out=y)
    x_bar += w * y_bar
    w_bar = x * y_bar
    return x_bar, w_bar
