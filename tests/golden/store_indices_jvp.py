import numpy as np


def scattered_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of scattered along (x_dot, w_dot)."""
    y = np.zeros(6)
    y_dot = np.zeros_like(y)
    y_dot[ORDER] = 2 * x * x_dot
    y[ORDER] = x**2
    y_dot[REPEATED] = x * w_dot + w * x_dot
    y[REPEATED] = w * x
    t_1 = np.arange(6.0)
    return np.sum(np.sin(y) * t_1), np.sum(t_1 * np.cos(y) * y_dot)
