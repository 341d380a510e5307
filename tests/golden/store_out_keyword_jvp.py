import numpy as np


def filtered_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of filtered along (x_dot, w_dot)."""
    y = np.empty_like(x)
    y_dot = np.zeros_like(y)
    y_dot[...] = w * x_dot + x * w_dot
    np.multiply(x, w, out=y)
    y_dot[...] = np.cos(y) * y_dot
    np.sin(y, out=y)
    return np.sum(y * x), np.sum(x * y_dot + y * x_dot)
