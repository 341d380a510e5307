import numpy as np
from autotangent.runtime import laid_out


def reshaped_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of reshaped along (x_dot, w_dot)."""
    y = x * x
    y_dot = 2 * x * x_dot
    y_1 = np.outer(y, w)
    y_dot = laid_out(np.outer(y_dot, w) + np.outer(y, w_dot), y_1)
    y = y_1
    flat = y.reshape(-1)
    flat_dot = y_dot.reshape(-1)
    flat_dot[1] = x[0] * flat_dot[1] + flat[1] * x_dot[0]
    flat[1] *= x[0]
    y_2 = y.T @ y
    y_dot = laid_out(y_dot.T @ y + y.T @ y_dot, y_2)
    y = y_2
    rows = y.reshape(1, -1)
    rows_dot = y_dot.reshape(1, -1)
    rows_dot[0, :2] = w_dot[0] * x[:2] + w[0] * x_dot[:2]
    rows[0, :2] = w[0] * x[:2]
    return np.sum(y**2), 2 * np.sum(y * y_dot)
