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
    while n < 4:
        trips = trips + 1
        table_1 = table[n, :n].copy()
        table_1s.append(table_1)
        table[n, :n] *= s
        table_2 = table[n - 1, n:].copy()
        table_2s.append(table_2)
        table[n - 1, n:] += table[n, n:] * s
        ns.append(n)
        n += 1
    table_3 = table[:len(table) - 2, 1] / s
    table_4 = table[:len(table) - 2, 1].copy()
    table[:len(table) - 2, 1] = table_3
    table_5 = table[2, :table.shape[1] // 2].copy()
    table[2, : table.shape[1] // 2] = s * table[0, 0]
    table_6 = table[1, 0]
    table[1, 0] = 1.5
    table_7 = int(table[1, 0])
    table_8 = int(table[1, 0])
    table_9 = table[int(table[1, 0]):, int(table[1, 0])]
    table_10 = table_9 * s
    table_11 = table[table_7:, table_8].copy()
    table[table_7:, table_8] = table_10
    table_12 = int(table[1, 0])
    table_13 = int(table[1, 0]) - 1
    table_14 = table[table_12, table_13:3].copy()
    table[table_12, table_13:3] = 0.1 * s
    turns = [0]
    t_1 = following(turns)
    t_2 = following(turns)
    table_15 = table[t_1, t_2]
    table[t_1, t_2] = table[t_1, t_2] * s
    t_3 = following(turns)
    table_16 = table[t_3, ...].copy()
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
    table[t_3, ...] = table_16
    # table[t_3, ...] = table[t_3, ...] ** 2
    table_bar[t_3, ...] = 2 * table[t_3, ...] * table_bar[t_3, ...]
    table[t_1, t_2] = table_15
    # table[t_1, t_2] = table[t_1, t_2] * s
    s_bar += table[t_1, t_2] * table_bar[t_1, t_2]
    table_bar[t_1, t_2] = s * table_bar[t_1, t_2]
    table[table_12, table_13:3] = table_14
    # table[int(table[1, 0]), int(table[1, 0]) - 1 : 3] = 0.1 * s
    s_bar += 0.1 * np.sum(table_bar[table_12, table_13:3])
    table_bar[table_12, table_13:3] = 0.0
    table[table_7:, table_8] = table_11
    # table[int(table[1, 0]) :, int(table[1, 0])] *= s
    table_17_bar = table_bar[table_7:, table_8].copy()
    table_bar[table_7:, table_8] = 0.0
    table_10_bar = unbroadcast(table_17_bar, table_10).copy()
    table_bar[int(table[1, 0]):, int(table[1, 0])] += s * table_10_bar
    s_bar += table_9 @ table_10_bar
    table[1, 0] = table_6
    # table[1, 0] = 1.5
    table_bar[1, 0] = 0.0
    table[2, :table.shape[1] // 2] = table_5
    # table[2, : table.shape[1] // 2] = s * table[0, 0]
    table_18_bar = np.sum(table_bar[2, :table.shape[1] // 2])
    s_bar += table[0, 0] * table_18_bar
    table_bar[0, 0] += s * table_18_bar
    table_bar[2, :table.shape[1] // 2] = 0.0
    table[:len(table) - 2, 1] = table_4
    # table[: len(table) - 2, 1] /= s
    table_19_bar = table_bar[:len(table) - 2, 1] / s
    s_bar -= table_3 @ table_19_bar
    table_bar[:len(table) - 2, 1] = table_19_bar
    for _ in range(trips):
        table_2 = table_2s.pop()
        n = ns.pop()
        table[n - 1, n:] = table_2
        # table[n - 1, n:] += table[n, n:] * s
        table_20_bar = table_bar[n - 1, n:].copy()
        table_bar[n, n:] += s * table_20_bar
        s_bar += table[n, n:] @ table_20_bar
        table_1 = table_1s.pop()
        table[n, :n] = table_1
        # table[n, :n] *= s
        s_bar += table[n, :n] @ table_bar[n, :n]
        table_bar[n, :n] = s * table_bar[n, :n]
    return table_bar, s_bar
