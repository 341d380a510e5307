import numpy as np


def shared_name_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of shared_name along (x_dot, w_dot)."""
    a = x * w
    a_dot = w * x_dot + x * w_dot
    b = a
    b_dot = a_dot
    a_dot += w_dot
    a += w
    b_dot[...] = 2 * b_dot
    b *= 2
    a = a + 1
    a_dot = a_dot.copy()
    a_dot[...] = b * a_dot + a * b_dot
    a *= b
    return np.sum(a * b), np.sum(b * a_dot + a * b_dot)
