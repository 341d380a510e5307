import numpy as np


def clipped_grad(x, w):
    """Gradient of clipped with respect to (x, w)."""
    d = x - w
    d *= 2.0
    total = 0.0
    for i in range(len(d)):
        if d[i] > 0:
            total += d[i] ** 2
    y = np.zeros(len(w))
    t_1s = []
    y_1s = []
    for i in range(len(w)):
        y[i] = w[i] * x[i]
        t_1 = y[i] > 0.1
        t_1s.append(t_1)
        if t_1:
            y_1 = y[i]
            y_1s.append(y_1)
            y[i] = y[i] ** 2
    totals = []
    for _ in range(len(w)):
        totals.append(total)
        total = total * w[_] + y[_]

    # return total
    total_bar = 1.0
    w_bar = np.zeros_like(w)
    y_bar = np.zeros_like(y)
    for _ in range(len(w) - 1, -1, -1):
        total = totals.pop()
        # total = total * w[_] + y[_]
        w_bar[_] += total * total_bar
        y_bar[_] += total_bar
        total_bar = w[_] * total_bar
    x_bar = np.zeros_like(x)
    for i in range(len(w) - 1, -1, -1):
        t_1 = t_1s.pop()
        if t_1:
            y_1 = y_1s.pop()
            # y[i] = y[i] ** 2
            y_bar[i] = 2 * y_1 * y_bar[i]
        # y[i] = w[i] * x[i]
        w_bar[i] += x[i] * y_bar[i]
        x_bar[i] += w[i] * y_bar[i]
        y_bar[i] = 0.0
    d_bar = np.zeros_like(d)
    for i in range(len(d) - 1, -1, -1):
        if d[i] > 0:
            # total += d[i] ** 2
            d_bar[i] += 2 * d[i] * total_bar
    # d *= 2.0
    d_bar *= 2
    # d = x - w
    x_bar += d_bar
    w_bar -= d_bar
    return x_bar, w_bar
