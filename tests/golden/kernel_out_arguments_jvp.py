import numpy as np


def chain_jvp(x, *, x_dot):
    """Value and tangent of chain along x_dot."""
    y = np.empty_like(x)
    y_dot = np.zeros_like(y)
    y_dot[...] = 2 * x * x_dot
    np.multiply(x, x, out=y)
    y_dot[1:] = y_dot[1:] + y_dot[:-1]
    np.add(y[1:], y[:-1], out=y[1:])
    y_dot[...] = np.cumsum(y_dot)
    np.cumsum(y, out=y)
    t_1 = -y
    t_1_dot = -y_dot
    t_2 = y < 2.0
    y_1 = np.exp(t_1[t_2])
    y_dot[t_2] = y_1 * t_1_dot[t_2]
    y[t_2] = y_1
    t_3 = np.arange(1.0, 7.0)
    return np.sum(y * t_3), np.sum(t_3 * y_dot)
