import numpy as np


def narrowed_grad(x, gain):
    """Gradient of narrowed with respect to (x, gain)."""
    y = x * gain
    y_1 = y
    y = y[1:-1]
    y_2 = y
    y = np.outer(y, y)

    # return total + np.sum(y * gain)
    total_bar = 1.0
    y_bar = np.full_like(y, gain)
    gain_bar = np.sum(y)
    # y = np.outer(y, y)
    y_bar = y_bar @ y_2 + y_2 @ y_bar
    # total = total + 2 * np.sum(y)
    y_bar += 2.0
    # y = y[1:-1]
    y_3_bar = y_bar
    y_bar = np.zeros_like(y_1)
    y_bar[1:-1] = y_3_bar
    # total = np.sum(y) + np.sum(gain * x)
    y_bar += total_bar
    gain_bar += np.sum(total_bar * x)
    x_bar = np.full_like(x, gain)
    # y = x * gain
    x_bar += gain * y_bar
    gain_bar += x @ y_bar
    return x_bar, gain_bar
