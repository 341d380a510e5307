import numpy as np


def accumulated_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of accumulated along (x_dot, w_dot)."""
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        total = total + x[k] * x
        total_dot = total_dot + x_dot[k] * x + x[k] * x_dot
        total_dot[...] = w * total_dot + w_dot * total
        total *= w
    return np.sum(total**2), 2 * np.sum(total * total_dot)
