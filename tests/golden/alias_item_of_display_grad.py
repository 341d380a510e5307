import numpy as np
from autotangent.runtime import own


def primal_grad(x, s):
    """Gradient of primal with respect to (x, s)."""
    x = own(x)
    x_bar = np.zeros_like(x)
    t_1 = x * s
    t_1_bar = np.zeros_like(t_1)
    t_2 = x**2
    t_2_bar = np.zeros_like(t_2)
    t_3_bar = [0.0, 0.0]
    t_3 = [s, 2 * s]
    t_4_bar = [0.0, 0.0]
    t_4 = [1.0, s]
    a_bar, b_bar, sums_bar, rest_bar = t_1_bar, t_2_bar, t_3_bar, t_4_bar
    a, b, sums, rest = t_1, t_2, t_3, t_4
    row_bars = []
    rows = []
    row_1s = []
    other_bars = []
    others = []
    other_1s = []
    counted_bars = []
    for k in range(3):
        row_bar = (a_bar, b_bar)[k % 2]
        row_bars.append(row_bar)
        row = (a, b)[k % 2]
        rows.append(row)
        row_1 = row[k]
        row_1s.append(row_1)
        row[k] *= x[k] + s
        other_bar = [b_bar, x_bar, a_bar][k]
        other_bars.append(other_bar)
        other = [b, x, a][k]
        others.append(other)
        other_1 = other[1:].copy()
        other_1s.append(other_1)
        other[1:] *= s
        counted_bar = (sums_bar, rest_bar)[k // 2]
        counted_bars.append(counted_bar)
        counted = (sums, rest)[k // 2]
        counted[0] += row[k]

    # return np.sum(a * b) + sums[0] * sums[1] * rest[0]
    a_bar += b
    b_bar += a
    sums_bar[0] += sums[1] * rest[0]
    sums_bar[1] += sums[0] * rest[0]
    rest_bar[0] += sums[0] * sums[1]
    s_bar = 0.0
    for k in range(2, -1, -1):
        counted_bar = counted_bars.pop()
        row_bar = row_bars.pop()
        # counted[0] += row[k]
        row_bar[k] += counted_bar[0]
        other_1 = other_1s.pop()
        other = others.pop()
        other_bar = other_bars.pop()
        other[1:] = other_1
        # other[1:] *= s
        s_bar += other[1:] @ other_bar[1:]
        other_bar[1:] = s * other_bar[1:]
        row_1 = row_1s.pop()
        row = rows.pop()
        row[k] = row_1
        # row[k] *= x[k] + s
        row_2_bar = row_bar[k]
        row_bar[k] = (x[k] + s) * row_2_bar
        x_bar[k] += row[k] * row_2_bar
        s_bar += row[k] * row_2_bar
    # t_4 = [1.0, s]
    s_bar += t_4_bar[1]
    # t_3 = [s, 2 * s]
    s_bar += t_3_bar[0] + 2 * t_3_bar[1]
    # t_2 = x ** 2
    x_bar += 2 * x * t_2_bar
    # t_1 = x * s
    x_bar += s * t_1_bar
    s_bar += x @ t_1_bar
    return x_bar, s_bar
