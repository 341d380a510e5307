import numpy as np


def moved_jvp(a, k, *, a_dot, k_dot):
    """Value and tangent of moved along (a_dot, k_dot)."""
    a = a.copy()
    a_dot = a_dot.copy()
    for i in range(2):
        a_dot[i] = k * a_dot[i] + a[i] * k_dot
        a[i] = a[i] * k
        i = i + 1
        a_dot[i] = a[i - 1] * a_dot[i] + a[i] * a_dot[i - 1]
        a[i] = a[i] * a[i - 1]
    table = np.outer(a, a)
    table_dot = np.outer(a_dot, a) + np.outer(a, a_dot)
    i = 0
    row = table[i]
    row_dot = table_dot[i]
    i = 1
    table_dot[i] = k * row_dot + k_dot * row
    table[i] = row * k
    row_dot[0] = k_dot
    row[0] = k
    return (
        np.sum(table[i] * row) + np.sum(table) + np.sum(a**2),
        (
            np.sum(row * table_dot[i] + table[i] * row_dot)
            + np.sum(table_dot)
            + 2 * np.sum(a * a_dot)
        ),
    )
