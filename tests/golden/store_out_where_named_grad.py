import numpy as np
from autotangent.runtime import pair, quotient, unbroadcast

ratio_fwd, ratio_rev = pair(ratio, "a b", "a array(f; n), b array(f; n)")


def primal_grad(x, a, s):
    """Gradient of primal with respect to (x, a, s)."""
    t_1 = np.ones_like(x)
    t_6 = a > 0
    t_1_1 = a[t_6]
    t_1_2 = np.divide(x[t_6], t_1_1)
    t_1[t_6] = t_1_2
    y = t_1
    rows = np.outer(a, x)
    size = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    t_2 = np.zeros_like(rows)
    t_7 = size > 1
    mask = np.broadcast_to(t_7, np.shape(t_2))
    t_2_1 = np.broadcast_to(size, np.shape(t_2))
    t_2_2 = t_2_1[mask]
    t_2_3 = np.divide(rows[mask], t_2_2)
    t_2[mask] = t_2_3
    rows_1 = rows
    rows = t_2
    t_3_1, saved = ratio_fwd(y, x)
    t_3 = t_3_1[0]
    t_5 = np.full(4, s)
    t_8 = x > s
    t_5_1 = x[t_8]
    t_5[t_8] = np.log(t_5_1)
    t_4 = t_5
    total_1 = np.sum(t_4)
    t_10s = []
    y_1s = []
    y_2s = []
    y_3s = []
    kept_1s = []
    for k in range(2):
        t_9 = x + k
        t_10 = x > k
        t_10s.append(t_10)
        y_2 = y[t_10]
        y_2s.append(y_2)
        y_1 = t_9[t_10]
        y_1s.append(y_1)
        y_3 = y[t_10]
        y_3s.append(y_3)
        y[t_10] = np.multiply(y_2, y_1)
        kept = y
        kept_1 = kept[0]
        kept_1s.append(kept_1)
        kept[0] *= s

    # return total + np.sum(rows[0] * x)
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[0] = x
    x_bar = rows[0].copy()
    s_bar = 0.0
    t_1_bar = np.zeros_like(t_1)
    for k in range(1, -1, -1):
        # total += kept @ y
        kept = y
        t_1_bar += y + kept
        kept_1 = kept_1s.pop()
        kept[0] = kept_1
        # kept[0] *= s
        s_bar += kept[0] * t_1_bar[0]
        t_1_bar[0] = s * t_1_bar[0]
        y_1 = y_1s.pop()
        y_2 = y_2s.pop()
        y_3 = y_3s.pop()
        t_10 = t_10s.pop()
        y[t_10] = y_3
        # y[t_10] = np.multiply(y[t_10], t_9[t_10])
        y_4_bar = t_1_bar[t_10]
        t_9_bar = np.zeros_like(t_9)
        t_9_bar[t_10] = y_2 * y_4_bar
        t_1_bar[t_10] = y_1 * y_4_bar
        # t_9 = x + k
        x_bar += t_9_bar
    # total = t_3 * np.sum(t_4)
    t_3_bar = total_1
    t_5_bar = np.full_like(t_5, t_3)
    # t_5[t_8] = np.log(x[t_8])
    x_bar[t_8] += quotient(t_5_bar[t_8], t_5_1)
    t_5_bar[t_8] = 0.0
    # t_5 = np.full(4, s)
    s_bar += unbroadcast(t_5_bar, s)
    # t_3 = ratio(y, x)[0]
    t_3_1_bar = np.zeros_like(t_3_1)
    t_3_1_bar[0] = t_3_bar
    ratio_rev(saved, t_3_1_bar, t_1_bar, x_bar)
    # t_2[mask] = np.divide(rows[mask], np.broadcast_to(size, np.shape(t_2))[mask])
    t_2_4_bar = t_2_bar[mask]
    t_2_bar[mask] = 0.0
    t_2_3_bar = t_2_4_bar / t_2_2
    rows_bar = np.zeros_like(rows_1)
    rows_bar[mask] = t_2_3_bar
    t_2_1_bar = np.zeros_like(t_2_1)
    t_2_1_bar[mask] = -t_2_3 * t_2_3_bar
    size_bar = unbroadcast(t_2_1_bar, size)
    # size = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    rows_bar += rows_1 * quotient(size_bar, size)
    # rows = np.outer(a, x)
    a_bar = rows_bar @ x
    x_bar += a @ rows_bar
    # t_1[t_6] = np.divide(x[t_6], a[t_6])
    t_1_3_bar = t_1_bar[t_6]
    t_1_3_bar = t_1_3_bar / t_1_1
    x_bar[t_6] += t_1_3_bar
    a_bar[t_6] -= t_1_2 * t_1_3_bar
    t_1_bar[t_6] = 0.0
    return x_bar, a_bar, s_bar
