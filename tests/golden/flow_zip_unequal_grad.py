import numpy as np


def paired_grad(x, w, gain):
    """Gradient of paired with respect to (x, w, gain)."""
    total = gain
    totals = []
    for a, b in zip(x, w):
        totals.append(total)
        total = total * a + b
    totals_ = []
    for k, (a, b) in enumerate(zip(w, x[1:]), 2):
        totals_.append(total)
        total = total + k * a * b * total

    # return total
    total_bar = 1.0
    x_bar = np.zeros_like(x)
    w_bar = np.zeros_like(w)
    for i in range(min(len(w), len(x[1:])) - 1, -1, -1):
        k = i + 2
        a = w[i]
        b = x[1:][i]
        total_1 = totals_.pop()
        # total = total + k * a * b * total
        a_bar = k * b * total_1 * total_bar
        b_bar = k * a * total_1 * total_bar
        total_bar = (1 + b * k * a) * total_bar
        w_bar[i] += a_bar
        x_bar[1:][i] += b_bar
    for j in range(min(len(x), len(w)) - 1, -1, -1):
        a = x[j]
        b = w[j]
        total = totals.pop()
        # total = total * a + b
        a_bar = total * total_bar
        b_bar = total_bar
        total_bar = a * total_bar
        x_bar[j] += a_bar
        w_bar[j] += b_bar
    # total = gain
    gain_bar = total_bar
    return x_bar, w_bar, gain_bar
