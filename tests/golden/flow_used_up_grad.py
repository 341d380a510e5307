import numpy as np


def damped_grad(x, steps):
    """Gradient of damped with respect to x."""
    limits = iter([0.2, 0.5, 2.5])
    y = x * x
    ys = []
    t_1s = []
    t_2s = []
    for k in range(steps):
        ys.append(y)
        t_1 = any((y > limit for limit in [0.9 * k, 3 * x]))
        t_1s.append(t_1)
        if t_1:
            y = 0.5 * y + np.sin(x)
        else:
            t_2 = sum((1 for limit in limits if limit > y))
            t_2s.append(t_2)
            if t_2:
                y = y + 0.1 * x
            else:
                y = y * x

    # return y
    y_bar = 1.0
    x_bar = 0.0
    for k in range(steps - 1, -1, -1):
        t_1 = t_1s.pop()
        y = ys.pop()
        if t_1:
            # y = 0.5 * y + np.sin(x)
            x_bar += np.cos(x) * y_bar
            y_bar = 0.5 * y_bar
        else:
            t_2 = t_2s.pop()
            if t_2:
                # y = y + 0.1 * x
                x_bar += 0.1 * y_bar
            else:
                # y = y * x
                x_bar += y * y_bar
                y_bar = x * y_bar
    # y = x * x
    x_bar += 2 * x * y_bar
    return x_bar
