import numpy as np


def sampled_grad(x, w, n):
    """Gradient of sampled with respect to (x, w)."""
    total_1 = range(5)[n]
    total = w * total_1
    t_1 = range(1, 6)[:n]
    totals = []
    for k in t_1:
        totals.append(total)
        total = total * w + k * x[k - 1]
    stations = range(len(x))
    t_2 = stations[1::2]
    for k in t_2:
        total += x[k] ** 2 * stations[-1]
    t_3 = range(1, 4)[:n][::-1]
    totals_ = []
    for k in t_3:
        totals_.append(total)
        total = total * w + np.sin(x[k])

    # return total
    total_bar = 1.0
    x_bar = np.zeros_like(x)
    t_4 = stations[2:]
    for i in range(min(len(t_4), len(x)) - 1, -1, -1):
        k = t_4[i]
        v = x[i]
        # total += v * x[k] * k
        v_bar = x[k] * k * total_bar
        x_bar[k] += v * k * total_bar
        x_bar[i] += v_bar
    w_bar = 0.0
    for j in range(len(t_3) - 1, -1, -1):
        k = t_3[j]
        total_2 = totals_.pop()
        # total = total * w + np.sin(x[k])
        w_bar += total_2 * total_bar
        x_bar[k] += np.cos(x[k]) * total_bar
        total_bar = w * total_bar
    for m in range(len(t_2) - 1, -1, -1):
        k = t_2[m]
        # total += x[k] ** 2 * stations[-1]
        x_bar[k] += 2 * x[k] * stations[-1] * total_bar
    for i_ in range(len(t_1) - 1, -1, -1):
        k = t_1[i_]
        total = totals.pop()
        # total = total * w + k * x[k - 1]
        w_bar += total * total_bar
        x_bar[k - 1] += k * total_bar
        total_bar = w * total_bar
    # total = w * range(5)[n]
    w_bar += total_1 * total_bar
    return x_bar, w_bar
