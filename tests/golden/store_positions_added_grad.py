import numpy as np
from autotangent.runtime import accumulate_at, own, taken_last, unbroadcast


def primal_grad(x, a):
    """Gradient of primal with respect to (x, a)."""
    a = own(a)
    a_1 = a[[0, 2, 0]]
    a_2 = np.array([x * x, x, 3.0])
    a_3 = a_1 + a_2
    a[[0, 2, 0]] = a_3
    positions = np.flatnonzero(a > 1.5)
    a[positions] = a[positions] - 0.5 * x
    a_4 = a[ROWS]
    a_5 = a[COLUMNS]
    a[ROWS] = a_4 * a_5
    table = np.outer(a, a)
    table[ROWS, COLUMNS] = table[ROWS, COLUMNS] + x
    table_1 = table[ROWS, :2]
    table_2 = table[COLUMNS, 2:]
    table_3 = x * table_2
    table_4 = table_1 - table_3
    table[ROWS, :2] = table_4
    table_5 = np.ix_([0, 1], [2, 3])
    table_6 = np.ix_([0, 1], [2, 3])
    table_7 = table[table_6] / x
    table[table_5] = table_7

    # return np.sum(table * np.arange(16.0).reshape(4, 4))
    table_bar = np.arange(16.0).reshape(4, 4)
    # table[np.ix_([0, 1], [2, 3])] /= x
    table_bar = table_bar.copy()
    table_8_bar = taken_last(table_bar, table_5)
    table_bar[table_5] = 0.0
    table_7_bar = unbroadcast(table_8_bar, table_7).copy()
    table_7_bar = table_7_bar / x
    accumulate_at(table_bar, table_6, table_7_bar)
    x_bar = -np.sum(table_7 * table_7_bar)
    # table[ROWS, :2] -= x * table[COLUMNS, 2:]
    table_9_bar = taken_last(table_bar, (ROWS, slice(None, 2, None)))
    table_bar[ROWS, :2] = 0.0
    table_4_bar = unbroadcast(table_9_bar, table_4).copy()
    accumulate_at(
        table_bar, (ROWS, slice(None, 2, None)), unbroadcast(table_4_bar, table_1)
    )
    table_3_bar = -unbroadcast(table_4_bar, table_3)
    x_bar += np.sum(table_2 * table_3_bar)
    accumulate_at(table_bar, (COLUMNS, slice(2, None, None)), x * table_3_bar)
    # table[ROWS, COLUMNS] += x
    table_10_bar = taken_last(table_bar, (ROWS, COLUMNS))
    table_bar[ROWS, COLUMNS] = 0.0
    accumulate_at(table_bar, (ROWS, COLUMNS), table_10_bar)
    x_bar += np.sum(table_10_bar)
    # table = np.outer(a, a)
    a_bar = table_bar @ a + a @ table_bar
    # a[ROWS] *= a[COLUMNS]
    a_6_bar = taken_last(a_bar, ROWS)
    a_bar[ROWS] = 0.0
    accumulate_at(a_bar, ROWS, a_5 * a_6_bar)
    accumulate_at(a_bar, COLUMNS, a_4 * a_6_bar)
    # a[np.flatnonzero(a > 1.5)] -= 0.5 * x
    a_7_bar = taken_last(a_bar, positions)
    a_bar[positions] = 0.0
    accumulate_at(a_bar, positions, a_7_bar)
    x_bar -= 0.5 * np.sum(a_7_bar)
    # a[[0, 2, 0]] += np.array([x * x, x, 3.0])
    a_8_bar = taken_last(a_bar, [0, 2, 0])
    a_bar[[0, 2, 0]] = 0.0
    a_3_bar = unbroadcast(a_8_bar, a_3).copy()
    accumulate_at(a_bar, [0, 2, 0], unbroadcast(a_3_bar, a_1))
    a_9_bars = unbroadcast(a_3_bar, a_2)
    x_bar += 2 * x * a_9_bars[0] + a_9_bars[1]
    return x_bar, a_bar
