import numpy as np
from autotangent.runtime import zeros


def relay_grad(x):
    """Gradient of relay with respect to x."""
    order = [0]
    y = [x, x * x]
    t = y[order[0]]
    order_1 = order[0]
    order[0] = 1
    y[order[0]] = t * t * x
    where = np.array([1, 0])
    z = np.array([x, t * x])
    s = z[where[0]] * x
    where_1 = where[0]
    where[0] = 0
    z_1 = z[where[0]]
    z[where[0]] = s * s

    # return y[0] * y[1] * z[0] * z[1]
    y_bar = zeros(y)
    y_bar[0] += y[1] * z[0] * z[1]
    y_bar[1] += y[0] * z[0] * z[1]
    z_bar = np.zeros_like(z)
    z_bar[0] = y[0] * y[1] * z[1]
    z_bar[1] += z[0] * y[0] * y[1]
    z[where[0]] = z_1
    # z[where[0]] = s * s
    s_bar = 2 * s * z_bar[where[0]]
    z_bar[where[0]] = 0.0
    # s = z[where[0]] * x
    z_bar[where_1] += x * s_bar
    x_bar = z[where_1] * s_bar
    # z = np.array([x, t * x])
    z_2_bars = z_bar
    t_bar = x * z_2_bars[1]
    x_bar += z_2_bars[0] + t * z_2_bars[1]
    # y[order[0]] = t * t * x
    t_bar += 2 * t * x * y_bar[order[0]]
    x_bar += t * t * y_bar[order[0]]
    y_bar[order[0]] = 0.0
    order[0] = order_1
    # t = y[order[0]]
    y_bar[order[0]] += t_bar
    # y = [x, x * x]
    x_bar += y_bar[0] + 2 * x * y_bar[1]
    return x_bar
