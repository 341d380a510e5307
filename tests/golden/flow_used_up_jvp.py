import numpy as np


def damped_jvp(x, steps, *, x_dot):
    """Value and tangent of damped along x_dot."""
    limits = iter([0.2, 0.5, 2.5])
    y = x * x
    y_dot = 2 * x * x_dot
    for k in range(steps):
        if any((y > limit for limit in [0.9 * k, 3 * x])):
            y = 0.5 * y + np.sin(x)
            y_dot = 0.5 * y_dot + np.cos(x) * x_dot
        elif sum((1 for limit in limits if limit > y)):
            y = y + 0.1 * x
            y_dot = y_dot + 0.1 * x_dot
        else:
            y_dot = x * y_dot + y * x_dot
            y = y * x
    return y, y_dot
