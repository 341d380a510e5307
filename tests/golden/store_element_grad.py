import numpy as np


def pack_grad(x, y, angle):
    """Gradient of pack with respect to (x, y, angle)."""
    p = np.zeros(4)
    p[0] = x * y
    p_1 = np.sin(angle)
    p[1] = p_1 * p[0]
    p_2 = p[-1]
    p[-1] = p[1] ** 2 + x
    p_3 = p[0]
    p[0] = p[1] * y

    # return np.sum(p**2)
    p_bar = 2 * p
    p[0] = p_3
    # p[0] = p[1] * y
    p_bar[1] += y * p_bar[0]
    y_bar = p[1] * p_bar[0]
    p_bar[0] = 0.0
    p[-1] = p_2
    # p[-1] = p[1] ** 2 + x
    p_4_bar = p_bar[-1]
    p_bar[-1] = 0.0
    p_bar[1] += 2 * p[1] * p_4_bar
    x_bar = p_4_bar
    # p[1] = np.sin(angle) * p[0]
    angle_bar = p[0] * np.cos(angle) * p_bar[1]
    p_bar[0] += p_1 * p_bar[1]
    # p[0] = x * y
    x_bar += y * p_bar[0]
    y_bar += x * p_bar[0]
    return x_bar, y_bar, angle_bar
