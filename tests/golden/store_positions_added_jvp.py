import numpy as np
from autotangent.runtime import own


def primal_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of primal along (x_dot, a_dot)."""
    a = own(a)
    a_dot = a_dot.copy()
    a_1 = a[[0, 2, 0]] + np.array([x * x, x, 3.0])
    a_dot[[0, 2, 0]] = np.broadcast_to(
        a_dot[[0, 2, 0]] + np.array([2 * x * x_dot, x_dot, 0.0]), np.shape(a_1)
    )
    a[[0, 2, 0]] = a_1
    positions = np.flatnonzero(a > 1.5)
    a_dot[positions] = a_dot[positions] - 0.5 * x_dot
    a[positions] = a[positions] - 0.5 * x
    a_2 = a[ROWS]
    a_3 = a[COLUMNS]
    a_dot[ROWS] = a_3 * a_dot[ROWS] + a_2 * a_dot[COLUMNS]
    a[ROWS] = a_2 * a_3
    table = np.outer(a, a)
    table_dot = np.outer(a_dot, a) + np.outer(a, a_dot)
    table_dot[ROWS, COLUMNS] = table_dot[ROWS, COLUMNS] + x_dot
    table[ROWS, COLUMNS] = table[ROWS, COLUMNS] + x
    table_1 = table[COLUMNS, 2:]
    table_2 = table[ROWS, :2] - x * table_1
    table_dot[ROWS, :2] = np.broadcast_to(
        table_dot[ROWS, :2] - x_dot * table_1 - x * table_dot[COLUMNS, 2:],
        np.shape(table_2),
    )
    table[ROWS, :2] = table_2
    table_3 = np.ix_([0, 1], [2, 3])
    table_4 = np.ix_([0, 1], [2, 3])
    table_5 = table[table_4] / x
    table_dot[table_3] = (table_dot[table_4] - x_dot * table_5) / x
    table[table_3] = table_5
    t_1 = np.arange(16.0).reshape(4, 4)
    return np.sum(table * t_1), np.sum(t_1 * table_dot)
