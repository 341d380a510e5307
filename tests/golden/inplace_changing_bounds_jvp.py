import numpy as np
from autotangent.runtime import own


def triangles_jvp(table, s, *, table_dot, s_dot):
    """Value and tangent of triangles along (table_dot, s_dot)."""
    table = own(table)
    table_dot = table_dot.copy()
    n = 1
    trips = 0
    while n < 4:
        trips = trips + 1
        table_dot[n, :n] = s * table_dot[n, :n] + s_dot * table[n, :n]
        table[n, :n] *= s
        table_dot[n - 1, n:] += s * table_dot[n, n:] + s_dot * table[n, n:]
        table[n - 1, n:] += table[n, n:] * s
        n += 1
    table_1 = table[:len(table) - 2, 1] / s
    table_dot[:len(table) - 2, 1] = (
        table_dot[:len(table) - 2, 1] - s_dot * table_1
    ) / s
    table[:len(table) - 2, 1] = table_1
    table_dot[2, :table.shape[1] // 2] = table[0, 0] * s_dot + s * table_dot[0, 0]
    table[2, : table.shape[1] // 2] = s * table[0, 0]
    table_dot[1, 0] = 0.0
    table[1, 0] = 1.5
    table_2 = int(table[1, 0])
    table_3 = int(table[1, 0])
    table_4 = table[int(table[1, 0]):, int(table[1, 0])]
    table_dot[table_2:, table_3] = (
        s * table_dot[int(table[1, 0]):, int(table[1, 0])] + s_dot * table_4
    )
    table[table_2:, table_3] = table_4 * s
    table_5 = int(table[1, 0])
    table_6 = int(table[1, 0]) - 1
    table_dot[table_5, table_6:3] = 0.1 * s_dot
    table[table_5, table_6:3] = 0.1 * s
    turns = [0]
    t_1 = following(turns)
    t_2 = following(turns)
    table_dot[t_1, t_2] = s * table_dot[t_1, t_2] + table[t_1, t_2] * s_dot
    table[t_1, t_2] = table[t_1, t_2] * s
    t_3 = following(turns)
    table_dot[t_3, ...] = 2 * table[t_3, ...] * table_dot[t_3, ...]
    table[t_3, ...] = table[t_3, ...] ** 2
    n = 2
    row = table[3]
    row_dot = table_dot[3]
    total_1 = np.sum(row[:n] * s)
    total_2 = row[n:2 * n] * table[0, :n]
    total_3 = np.sum(total_2)
    total = total_1 * total_3
    total_dot = (
        total_3 * np.sum(s * row_dot[:n] + s_dot * row[:n])
        + (
            total_1
            * np.sum(
                np.broadcast_to(
                    table[0, :n] * row_dot[n:2 * n] + row[n:2 * n] * table_dot[0, :n],
                    np.shape(total_2),
                ),
            )
        )
    )
    n = 0
    t_4 = np.arange(16.0).reshape(4, 4)
    return (
        total + np.sum(table**2 * t_4) + n * turns[0],
        total_dot + 2 * np.sum(t_4 * table * table_dot),
    )
