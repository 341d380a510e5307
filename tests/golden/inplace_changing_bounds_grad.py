import numpy as np
from autotangent.runtime import own, unbroadcast


def triangles_grad(table, s):
    """Gradient of triangles with respect to (table, s)."""
    table = own(table)
    n = 1
    trips = 0
    ns = []
    table_1s = []
    table_2s = []
    table_3s = []
    table_4s = []
    while n < 4:
        trips = trips + 1
        table_2 = table[n, :n] * s
        table_2s.append(table_2)
        table_1 = table[n, :n].copy()
        table_1s.append(table_1)
        table[n, :n] = table_2
        table_4 = table[n, n:] * s
        table_4s.append(table_4)
        table_3 = table[n - 1, n:].copy()
        table_3s.append(table_3)
        table[n - 1, n:] += table_4
        ns.append(n)
        n += 1
    table_5 = table[:len(table) - 2, 1] / s
    table_6 = table[:len(table) - 2, 1].copy()
    table[:len(table) - 2, 1] = table_5
    table_7 = table[2, :table.shape[1] // 2].copy()
    table[2, : table.shape[1] // 2] = s * table[0, 0]
    table_8 = table[1, 0]
    table[1, 0] = 1.5
    table_9 = int(table[1, 0])
    table_10 = int(table[1, 0])
    table_11 = table[int(table[1, 0]):, int(table[1, 0])]
    table_12 = table_11 * s
    table_13 = table[table_9:, table_10].copy()
    table[table_9:, table_10] = table_12
    table_14 = int(table[1, 0])
    table_15 = int(table[1, 0]) - 1
    table_16 = table[table_14, table_15:3].copy()
    table[table_14, table_15:3] = 0.1 * s
    turns = [0]
    t_1 = following(turns)
    t_2 = following(turns)
    table_17 = table[t_1, t_2]
    table[t_1, t_2] = table[t_1, t_2] * s
    t_3 = following(turns)
    table_18 = table[t_3, ...].copy()
    table[t_3, ...] = table[t_3, ...] ** 2
    n = 2
    row = table[3]
    total_1 = np.sum(row[:n] * s)
    total_2 = row[n:2 * n] * table[0, :n]
    n_1 = n

    # return total + np.sum(table**2 * np.arange(16.0).reshape(4, 4)) + n * turns[0]
    total_bar = 1.0
    table_bar = 2 * table * np.arange(16.0).reshape(4, 4)
    # total = np.sum(row[:n] * s) * np.sum(row[n : 2 * n] * table[0, :n])
    total_3 = np.sum(total_2)
    table_bar[3][:n_1] += s * total_3
    s_bar = total_3 * np.sum(total_bar * row[:n_1])
    table_bar[3][n_1:2 * n_1] += unbroadcast(
        np.broadcast_to(total_1 * table[0, :n_1], np.shape(total_2)), row[n_1:2 * n_1]
    )
    table_bar[0, :n_1] += unbroadcast(
        np.broadcast_to(total_1 * row[n_1:2 * n_1], np.shape(total_2)), table[0, :n_1]
    )
    table[t_3, ...] = table_18
    # table[t_3, ...] = table[t_3, ...] ** 2
    table_bar[t_3, ...] = 2 * table[t_3, ...] * table_bar[t_3, ...]
    table[t_1, t_2] = table_17
    # table[t_1, t_2] = table[t_1, t_2] * s
    s_bar += table[t_1, t_2] * table_bar[t_1, t_2]
    table_bar[t_1, t_2] = s * table_bar[t_1, t_2]
    table[table_14, table_15:3] = table_16
    # table[int(table[1, 0]), int(table[1, 0]) - 1 : 3] = 0.1 * s
    s_bar += 0.1 * np.sum(table_bar[table_14, table_15:3])
    table_bar[table_14, table_15:3] = 0.0
    table[table_9:, table_10] = table_13
    # table[int(table[1, 0]) :, int(table[1, 0])] *= s
    table_19_bar = table_bar[table_9:, table_10].copy()
    table_bar[table_9:, table_10] = 0.0
    table_12_bar = unbroadcast(table_19_bar, table_12).copy()
    table_bar[int(table[1, 0]):, int(table[1, 0])] += s * table_12_bar
    s_bar += np.sum(table_11 * table_12_bar)
    table[1, 0] = table_8
    # table[1, 0] = 1.5
    table_bar[1, 0] = 0.0
    table[2, :table.shape[1] // 2] = table_7
    # table[2, : table.shape[1] // 2] = s * table[0, 0]
    table_20_bar = np.sum(table_bar[2, :table.shape[1] // 2])
    s_bar += table[0, 0] * table_20_bar
    table_bar[0, 0] += s * table_20_bar
    table_bar[2, :table.shape[1] // 2] = 0.0
    table[:len(table) - 2, 1] = table_6
    # table[: len(table) - 2, 1] /= s
    table_5_bar = unbroadcast(table_bar[:len(table) - 2, 1], table_5).copy()
    s_bar -= np.sum(table_5 * table_5_bar) / s
    table_bar[:len(table) - 2, 1] = table_5_bar / s
    for _ in range(trips):
        table_4 = table_4s.pop()
        table_3 = table_3s.pop()
        n = ns.pop()
        table[n - 1, n:] = table_3
        # table[n - 1, n:] += table[n, n:] * s
        table_4_bar = unbroadcast(table_bar[n - 1, n:], table_4).copy()
        table_bar[n, n:] += s * table_4_bar
        s_bar += np.sum(table[n, n:] * table_4_bar)
        table_2 = table_2s.pop()
        table_1 = table_1s.pop()
        table[n, :n] = table_1
        # table[n, :n] *= s
        table_2_bar = unbroadcast(table_bar[n, :n], table_2).copy()
        s_bar += np.sum(table[n, :n] * table_2_bar)
        table_bar[n, :n] = s * table_2_bar
    return table_bar, s_bar
