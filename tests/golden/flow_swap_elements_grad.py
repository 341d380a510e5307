import numpy as np


def sorted_by_hand_grad(x, gain):
    """Gradient of sorted_by_hand with respect to (x, gain)."""
    y = x * gain
    t = gain * 2.0
    t_1 = t
    t = y[0]
    y[0] = t_1
    t_2 = y[1] * t
    t_3 = t
    t_6 = t
    t = t_2
    y_1 = y[1]
    y[1] = t_3
    t_4 = y[3]
    t_5 = y[2]
    y[2] = t_4
    y[3] = t_5

    # return np.sum(y**2) + t * y[1] + np.sum(y * x)
    t_bar = y[1]
    y_bar = np.zeros_like(y)
    y_bar[1] = t
    y_bar += 2 * y + x
    x_bar = y.copy()
    # y[3] = t_5
    t_5_bar = y_bar[3]
    # y[2] = t_4
    t_4_bar = y_bar[2]
    # t_5 = y[2]
    y_bar[2] = t_5_bar
    # t_4 = y[3]
    y_bar[3] = t_4_bar
    # y[1] = t_3
    t_3_bar = y_bar[1]
    # t = t_2
    t_2_bar = t_bar
    # t_3 = t
    t_bar = t_3_bar
    # t_2 = y[1] * t
    y_bar[1] = t_6 * t_2_bar
    t_bar += y_1 * t_2_bar
    # y[0] = t_1
    t_1_bar = y_bar[0]
    # t = y[0]
    y_bar[0] = t_bar
    # t_1 = t
    t_bar = t_1_bar
    # t = gain * 2.0
    gain_bar = 2 * t_bar
    # y = x * gain
    x_bar += gain * y_bar
    gain_bar += x @ y_bar
    return x_bar, gain_bar
