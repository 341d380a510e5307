import numpy as np


def orbit_grad(x, n):
    """Gradient of orbit with respect to x."""
    xs = []
    for i in range(n):
        xs.append(x)
        if x > 0:
            x = x * np.sin(x)
        else:
            x = -x * x

    # return s
    s_bar = 1.0
    x_bar = 0.0
    for i in range(n - 1, -1, -1):
        # s = s + x
        x_bar += s_bar
        x = xs.pop()
        if x > 0:
            # x = x * np.sin(x)
            x_bar = (np.sin(x) + x * np.cos(x)) * x_bar
        else:
            # x = -x * x
            x_bar = -2 * x * x_bar
    return x_bar
