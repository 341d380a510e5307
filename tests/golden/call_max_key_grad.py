import numpy as np
from autotangent.runtime import add_into, pair, unbroadcast, zeros

farthest_fwd, farthest_rev = pair(
    farthest,
    "points center",
    "points list(tuple(float, str)), center float",
)


def energy_grad(x, y):
    """Gradient of energy with respect to (x, y)."""
    def height(v):
        return v * y
    values = [x, y, x * y]
    total = 0.0
    k_1s = []
    bests = []
    totals = []
    for k in range(3):
        k_1 = min(range(len(values)), key=lambda i: (values[i] - total) ** 2)
        k_1s.append(k_1)
        best = values[k_1]
        bests.append(best)
        total += best**2 * (k + 1)
        totals.append(total)
        values.append(total * y)
    rows_1 = np.array([x, y])
    rows_2 = np.array([y, x * y])
    rows = [rows_1, rows_2]
    k_2 = max(range(len(rows)), key=lambda i_1: np.sum(rows[i_1]))
    row = rows[k_2]
    row[0] = total * x
    t_7 = [(x, 'x'), (y, 'y')]
    (weight, name), saved = farthest_fwd(t_7, total)
    if name == 'x':
        t_6 = [x, y, total]
        k_5 = min(range(len(t_6)), key=lambda i_4: height(t_6[i_4]))
        low = t_6[k_5]
    else:
        low = x
    table = {"a": x * x, "b": y}
    t_2 = []
    for key_1 in table:
        t_2.append((key_1, table[key_1]))
    k_3 = max(range(len(t_2)), key=lambda i_2: t_2[i_2][1])
    t_1 = t_2[k_3]
    key, value = t_1
    place = max(range(len(values)), key=values.__getitem__)
    t_3_1 = rows[1] * rows[0]
    t_4 = values[place]
    k_4 = max(range(len(values)), key=lambda i_3: height(values[i_3]))
    t_5 = values[k_4]

    # return weight * low + np.sum(rows[1] * rows[0]) + value * table[key] + values[ ...
    t_3_bar = 1.0
    t_4_bar = t_5
    t_5_bar = t_4
    values_bar = zeros(values)
    values_bar[k_4] += t_5_bar
    values_bar[place] += t_4_bar
    weight_bar = low
    low_bar = weight
    rows_1_bar = np.zeros_like(rows_1)
    rows_2_bar = np.zeros_like(rows_2)
    rows_bar = [rows_1_bar, rows_2_bar]
    rows_bar[1] += unbroadcast(
        np.broadcast_to(t_3_bar * rows[0], np.shape(t_3_1)), rows[1]
    )
    rows_bar[0] += unbroadcast(
        np.broadcast_to(t_3_bar * rows[1], np.shape(t_3_1)), rows[0]
    )
    value_bar = table[key]
    table_bar = zeros(table)
    table_bar[key] += value
    # key, value = max(table.items(), key=lambda item: item[1])
    t_1_bar = zeros(t_1)
    t_1_bar[1] += value_bar
    t_2_bar = zeros(t_2)
    add_into(t_2_bar[k_3], t_1_bar)
    for key_1 in reversed(table):
        # t_2.append((key_1, table[key_1]))
        t_8_bar = t_2_bar.pop()
        table_bar[key_1] += t_8_bar[1]
    # table = {"a": x * x, "b": y}
    x_bar = 2 * x * table_bar['a']
    y_bar = table_bar['b']
    total_bar = 0.0
    if name == 'x':
        # low = t_6[k_5]
        t_6_bar = zeros(t_6)
        t_6_bar[k_5] += low_bar
        # t_6 = [x, y, total]
        x_bar += t_6_bar[0]
        y_bar += t_6_bar[1]
        total_bar += t_6_bar[2]
    else:
        # low = x
        x_bar += low_bar
    # weight, name = farthest([(x, "x"), (y, "y")], total)
    t_7_bar = zeros(t_7)
    total_bar += farthest_rev(saved, (weight_bar, zeros(name)), t_7_bar)
    x_bar += t_7_bar[0][0]
    y_bar += t_7_bar[1][0]
    # row[0] = total * x
    total_bar += x * rows_bar[k_2][0]
    x_bar += total * rows_bar[k_2][0]
    rows_bar[k_2][0] = 0.0
    # rows = [np.array([x, y]), np.array([y, x * y])]
    rows_3_bars = rows_2_bar
    x_bar += y * rows_3_bars[1]
    y_bar += rows_3_bars[0] + x * rows_3_bars[1]
    rows_4_bars = rows_1_bar
    x_bar += rows_4_bars[0]
    y_bar += rows_4_bars[1]
    for k in range(2, -1, -1):
        total = totals.pop()
        # values.append(total * y)
        t_9_bar = values_bar.pop()
        total_bar += y * t_9_bar
        y_bar += total * t_9_bar
        best = bests.pop()
        # total += best**2 * (k + 1)
        best_bar = 2 * best * (k + 1) * total_bar
        k_1 = k_1s.pop()
        # best = min(values, key=lambda v: (v - total) ** 2)
        values_bar[k_1] += best_bar
    # values = [x, y, x * y]
    x_bar += values_bar[0] + y * values_bar[2]
    y_bar += values_bar[1] + x * values_bar[2]
    return x_bar, y_bar
