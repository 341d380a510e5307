import numpy as np


def windowed_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of windowed along (x_dot, gain_dot)."""
    y = x * 2
    y_dot = 2 * x_dot
    middle = y[1:-1]
    middle_dot = y_dot[1:-1]
    middle_dot[...] = gain * middle_dot + gain_dot * middle
    middle *= gain
    middle_dot[0] = 2 * gain * gain_dot
    middle[0] = gain**2
    diagonal = y.reshape(2, 3)[0]
    diagonal_dot = y_dot.reshape(2, 3)[0]
    return (
        np.sum(y**2) + np.sum(diagonal**3),
        2 * np.sum(y * y_dot) + 3 * np.sum(diagonal**2 * diagonal_dot),
    )
