import numpy as np
from autotangent.runtime import pair, zeros

squared_fwd, squared_rev = pair(squared, "v", "v float")


def total_grad(x, k):
    """Gradient of total with respect to (x, k)."""
    t_1, saved = squared_fwd(k)
    t_2 = np.array([x, 2.0]) * t_1
    t_3, saved_1 = squared_fwd(x)
    t_4 = [x, t_3]

    t_2_bar = np.zeros_like(t_2)
    t_4_bar = zeros(t_4)
    for i in range(min(len(t_2), len(t_4)) - 1, -1, -1):
        a = t_2[i]
        b = t_4[i]
        # s += a * b
        a_bar = b
        b_bar = a
        t_2_bar[i] += a_bar
        t_4_bar[i] += b_bar
    # for (a, b) in zip(np.array([x, 2.0]) * squared(k), [x, squared(x)]):
    x_bar = t_4_bar[0] + squared_rev(saved_1, t_4_bar[1])
    t_5_bars = t_1 * t_2_bar
    x_bar += t_5_bars[0]
    k_bar = squared_rev(saved, np.array([x, 2.0]) @ t_2_bar)
    t_6 = np.array([1.0, k])
    t_7 = np.array([x, 1.0])
    t_8 = np.outer(t_7, t_6)
    t_8_bar = np.zeros_like(t_8)
    for n in range(len(t_8) - 1, -1, -1):
        row = t_8[n]
        t_9 = row * x
        t_9_bar = np.zeros_like(t_9)
        for j in range(len(t_9) - 1, -1, -1):
            u = t_9[j]
            # s += u * k
            u_bar = k
            k_bar += u
            t_9_bar[j] += u_bar
        # for u in row * x:
        row_bar = x * t_9_bar
        x_bar += row @ t_9_bar
        for m in range(len(row) - 1, -1, -1):
            v = row[m]
            # s += v**2
            v_bar = 2 * v
            row_bar[m] += v_bar
        t_8_bar[n] += row_bar
    # for row in np.outer(np.array([x, 1.0]), np.array([1.0, k])):
    t_10_bars = t_8_bar @ t_6
    x_bar += t_10_bars[0]
    t_11_bars = t_7 @ t_8_bar
    k_bar += t_11_bars[1]
    return x_bar, k_bar
