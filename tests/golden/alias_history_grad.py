import numpy as np
from autotangent.runtime import shadows


def recorded_grad(x, w):
    """Gradient of recorded with respect to (x, w)."""
    y = x * w
    y_bar = np.zeros_like(y)
    t_1_bar = []
    t_1 = []
    t_2_bar = []
    t_2 = []
    same_bar, parts_bar = t_1_bar, t_2_bar
    copies, same, parts = [], t_1, t_2
    y_1s = []
    for k in range(3):
        y_1 = y[k]
        y_1s.append(y_1)
        y[k] = y[k + 1] * w
        copies.append(y.copy())
        same_bar.append(y_bar)
        same.append(y)
        parts_bar.append(y_bar[k:k + 2])
        parts.append(y[k : k + 2])
    p_1s = []
    for p, p_bar in zip(parts, parts_bar):
        p_1 = p.copy()
        p_1s.append(p_1)
        p *= w

    # return total + np.sum(parts[1])
    parts_bar[1] += 1
    copies_bar = shadows(copies)
    for i in range(min(len(copies), len(same), len(same_bar)) - 1, -1, -1):
        c = copies[i]
        s = same[i]
        s_bar = same_bar[i]
        # total = total + np.sum(c**2) + np.sum(s**3)
        c_bar = 2 * c
        s_bar += 3 * s**2
        copies_bar[i] += c_bar
    w_bar = 0.0
    for j in range(min(len(parts), len(parts_bar)) - 1, -1, -1):
        p = parts[j]
        p_bar = parts_bar[j]
        p_1 = p_1s.pop()
        p[...] = p_1
        # p *= w
        p_2_bar = p_bar.copy()
        p_bar[...] = 0.0
        p_bar += w * p_2_bar
        w_bar += p @ p_2_bar
    for k in range(2, -1, -1):
        parts.pop()
        parts_bar.pop()
        same.pop()
        same_bar.pop()
        # copies.append(y.copy())
        t_3_bar = copies_bar.pop()
        copies.pop()
        y_bar += t_3_bar
        y_1 = y_1s.pop()
        y[k] = y_1
        # y[k] = y[k + 1] * w
        y_bar[k + 1] += w * y_bar[k]
        w_bar += y[k + 1] * y_bar[k]
        y_bar[k] = 0.0
    # y = x * w
    x_bar = w * y_bar
    w_bar += x @ y_bar
    return x_bar, w_bar
