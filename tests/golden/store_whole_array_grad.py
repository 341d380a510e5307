import numpy as np


def relaxed_grad(x, target, rate):
    """Gradient of relaxed with respect to (x, target, rate)."""
    y = x.copy()
    y_1 = y.copy()
    y *= rate
    y_2 = y.copy()
    y += target
    y_3 = y.copy()
    y -= y * target
    y_4 = y.copy()
    y /= 1 + rate
    y_5 = y.copy()
    y **= 2
    z = np.empty_like(y)
    z[...] = y * rate
    z[:] = z + y

    # return np.sum(z * target)
    z_bar = target
    target_bar = z.copy()
    # z[:] = z + y
    z_bar = z_bar.copy()
    y_bar = z_bar.copy()
    # z[...] = y * rate
    y_bar += rate * z_bar
    rate_bar = y @ z_bar
    y[...] = y_5
    # y **= 2
    y_bar *= 2 * y
    y_6 = y.copy()
    y[...] = y_4
    # y /= 1 + rate
    y_7_bar = y_bar / (1 + rate)
    rate_bar -= y_6 @ y_7_bar
    y_bar[...] = y_7_bar
    y[...] = y_3
    # y -= y * target
    y_8_bar = y_bar.copy()
    y_bar -= target * y_8_bar
    target_bar -= y * y_8_bar
    y[...] = y_2
    # y += target
    target_bar += y_bar
    y[...] = y_1
    # y *= rate
    rate_bar += y @ y_bar
    y_bar *= rate
    # y = x.copy()
    x_bar = y_bar
    return x_bar, target_bar, rate_bar
