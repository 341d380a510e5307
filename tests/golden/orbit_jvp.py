import numpy as np


def orbit_jvp(x, n, *, x_dot):
    """Value and tangent of orbit along x_dot."""
    s = 0.0
    s_dot = 0.0
    for i in range(n):
        if x > 0:
            x_1 = np.sin(x)
            x_dot = (x_1 + x * np.cos(x)) * x_dot
            x = x * x_1
        else:
            x_dot = -2 * x * x_dot
            x = -x * x
        s = s + x
        s_dot = s_dot + x_dot
    return s, s_dot
