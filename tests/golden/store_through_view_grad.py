import numpy as np


def windowed_grad(x, gain):
    """Gradient of windowed with respect to (x, gain)."""
    y = x * 2
    middle = y[1:-1]
    middle_1 = middle.copy()
    middle *= gain
    middle_2 = middle[0]
    middle[0] = gain**2
    diagonal_1 = y.reshape(2, 3)
    diagonal = diagonal_1[0]

    # return np.sum(y**2) + np.sum(diagonal**3)
    y_bar = 2 * y
    diagonal_bar = 3 * diagonal**2
    # diagonal = y.reshape(2, 3)[0]
    diagonal_1_bar = np.zeros_like(diagonal_1)
    diagonal_1_bar[0] = diagonal_bar
    y_bar += np.reshape(diagonal_1_bar, np.shape(y))
    middle[0] = middle_2
    # middle[0] = gain**2
    gain_bar = 2 * gain * y_bar[1:-1][0]
    y_bar[1:-1][0] = 0.0
    middle[...] = middle_1
    # middle *= gain
    gain_bar += middle @ y_bar[1:-1]
    y_bar[1:-1] *= gain
    # y = x * 2
    x_bar = 2 * y_bar
    return x_bar, gain_bar
