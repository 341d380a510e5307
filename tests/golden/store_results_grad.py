import numpy as np
from autotangent.runtime import quotient


def scores_grad(x, s, k):
    """Gradient of scores with respect to (x, s)."""
    y, table = np.zeros_like(x), np.zeros((2, len(x)))
    y_1s = []
    for i in range(len(x)):
        y_1 = np.exp(s * x[i])
        y_1s.append(y_1)
        y[i] = y_1
    total = np.sum(y)
    for i in range(len(x)):
        y[i] = np.tanh(x[i]) * s
    total += np.sum(y)
    y_2 = np.exp(s)
    y[0] = y_2
    total += 3.0 * y[0]
    y[k] = s * x[1]
    total += np.sum(y)
    table_1 = np.exp(s * x)
    table[...] = table_1
    table[1] = np.exp(x)
    total += np.sum(table)
    for i in range(len(x)):
        table[0, i] = np.sqrt(x[i] ** 2 + s)
    rows = np.zeros((2, len(x)))
    rows_1 = np.exp(s * x)
    rows[...] = rows_1
    t_1 = np.sum(table[0])

    # return total * np.sum(table[0]) + np.sum(rows[1] * x)
    total_bar = t_1
    table_bar = np.zeros_like(table)
    table_bar[0] = total
    rows_bar = np.zeros_like(rows)
    rows_bar[1] = x
    x_bar = rows[1].copy()
    # rows[...] = np.exp(s * x)
    rows_2_bar = rows_1 * rows_bar.sum(axis=0)
    s_bar = x @ rows_2_bar
    x_bar += s * rows_2_bar
    for i in range(len(x) - 1, -1, -1):
        # table[0, i] = np.sqrt(x[i] ** 2 + s)
        table_2_bar = quotient(table_bar[0, i], table[0, i]) / 2
        x_bar[i] += 2 * x[i] * table_2_bar
        s_bar += table_2_bar
        table_bar[0, i] = 0.0
    # total += np.sum(table)
    table_bar += total_bar
    # table[1] = np.exp(x)
    x_bar += table[1] * table_bar[1]
    table_bar[1] = 0.0
    # table[...] = np.exp(s * x)
    table_3_bar = table_1 * table_bar.sum(axis=0)
    s_bar += x @ table_3_bar
    x_bar += s * table_3_bar
    # total += np.sum(y)
    y_bar = np.full_like(x, total_bar)
    # y[k] = s * x[1]
    s_bar += x[1] * y_bar[k]
    x_bar[1] += s * y_bar[k]
    y_bar[k] = 0.0
    # total += 3.0 * y[0]
    y_bar[0] += 3 * total_bar
    # y[0] = np.exp(s)
    s_bar += y_2 * y_bar[0]
    y_bar[0] = 0.0
    # total += np.sum(y)
    y_bar += total_bar
    for i in range(len(x) - 1, -1, -1):
        # y[i] = np.tanh(x[i]) * s
        x_bar[i] += s * (1 - np.tanh(x[i]) ** 2) * y_bar[i]
        s_bar += np.tanh(x[i]) * y_bar[i]
        y_bar[i] = 0.0
    # total = np.sum(y)
    y_bar += total_bar
    for i in range(len(x) - 1, -1, -1):
        y_1 = y_1s.pop()
        # y[i] = np.exp(s * x[i])
        s_bar += x[i] * y_1 * y_bar[i]
        x_bar[i] += s * y_1 * y_bar[i]
    return x_bar, s_bar
