import numpy as np


def accumulated_grad(x, w):
    """Gradient of accumulated with respect to (x, w)."""
    total = 0.0
    totals = []
    total_1s = []
    for k in range(3):
        total = total + x[k] * x
        totals.append(total)
        total_1 = total[...].copy()
        total_1s.append(total_1)
        total *= w

    # return np.sum(total**2)
    total_bar = 2 * total
    x_bar = np.zeros_like(x)
    w_bar = 0.0
    for k in range(2, -1, -1):
        total_1 = total_1s.pop()
        total = totals.pop()
        total[...] = total_1
        # total *= w
        w_bar += np.sum(total * total_bar)
        total_bar *= w
        # total += x[k] * x
        x_bar[k] += np.sum(x * total_bar)
        x_bar += x[k] * total_bar
    return x_bar, w_bar
