import numpy as np
from autotangent.runtime import unbroadcast


def accumulated_grad(x, w):
    """Gradient of accumulated with respect to (x, w)."""
    total = 0.0
    totals = []
    totals_ = []
    total_1s = []
    for k in range(3):
        totals.append(total)
        total = total + x[k] * x
        totals_.append(total)
        total_1 = total[...].copy()
        total_1s.append(total_1)
        total *= w

    # return np.sum(total**2)
    total_bar = 2 * total
    x_bar = np.zeros_like(x)
    w_bar = 0.0
    for k in range(2, -1, -1):
        total_1 = total_1s.pop()
        total_2 = totals_.pop()
        total_2[...] = total_1
        # total *= w
        total_bar = total_bar.copy()
        w_bar += total_2 @ total_bar
        total_bar *= w
        total = totals.pop()
        # total += x[k] * x
        x_bar[k] += x @ total_bar
        x_bar += x[k] * total_bar
        total_bar = unbroadcast(total_bar, total)
    return x_bar, w_bar
