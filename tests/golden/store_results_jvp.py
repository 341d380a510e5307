import numpy as np
from autotangent.runtime import quotient


def scores_jvp(x, s, k, *, x_dot, s_dot):
    """Value and tangent of scores along (x_dot, s_dot)."""
    t_1 = np.zeros_like(x)
    t_2 = np.zeros((2, len(x)))
    y_dot, table_dot = np.zeros_like(t_1), np.zeros_like(t_2)
    y, table = t_1, t_2
    for i in range(len(x)):
        y_1 = np.exp(s * x[i])
        y_dot[i] = y_1 * (x[i] * s_dot + s * x_dot[i])
        y[i] = y_1
    total = np.sum(y)
    total_dot = np.sum(y_dot)
    for i in range(len(x)):
        y_2 = np.tanh(x[i])
        y_dot[i] = s * (1 - y_2**2) * x_dot[i] + y_2 * s_dot
        y[i] = y_2 * s
    total += np.sum(y)
    total_dot = total_dot + np.sum(y_dot)
    y_3 = np.exp(s)
    y_dot[0] = y_3 * s_dot
    y[0] = y_3
    total += 3.0 * y[0]
    total_dot = total_dot + 3 * y_dot[0]
    y_dot[k] = x[1] * s_dot + s * x_dot[1]
    y[k] = s * x[1]
    total += np.sum(y)
    total_dot = total_dot + np.sum(y_dot)
    table_1 = np.exp(s * x)
    table_dot[...] = table_1 * (s_dot * x + s * x_dot)
    table[...] = table_1
    table_2 = np.exp(x)
    table_dot[1] = table_2 * x_dot
    table[1] = table_2
    total += np.sum(table)
    total_dot = total_dot + np.sum(table_dot)
    for i in range(len(x)):
        table_3 = np.sqrt(x[i] ** 2 + s)
        table_dot[0, i] = (
            quotient(x[i] * x_dot[i], table_3) + quotient(s_dot, table_3) / 2
        )
        table[0, i] = table_3
    rows = np.zeros((2, len(x)))
    rows_dot = np.zeros_like(rows)
    rows_1 = np.exp(s * x)
    rows_dot[...] = rows_1 * (s_dot * x + s * x_dot)
    rows[...] = rows_1
    t_3 = np.sum(table[0])
    return (
        total * t_3 + np.sum(rows[1] * x),
        (
            t_3 * total_dot
            + total * np.sum(table_dot[0])
            + np.sum(x * rows_dot[1] + rows[1] * x_dot)
        ),
    )
