import numpy as np


def mixed_jvp(x, y, gain, *, x_dot, gain_dot):
    """Value and tangent of mixed along (x_dot, gain_dot)."""
    a = x * gain
    a_dot = gain * x_dot + x * gain_dot
    b = np.cos(y)
    b_dot = np.zeros_like(b)
    for _ in range(3):
        a_dot, b_dot = b_dot, a_dot + b_dot
        a, b = b, a + b
    return np.sum(a * b), np.sum(b * a_dot + a * b_dot)
