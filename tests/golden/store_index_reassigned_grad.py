import numpy as np


def moved_grad(a, k):
    """Gradient of moved with respect to (a, k)."""
    a = a.copy()
    a_1s = []
    a_2s = []
    for i in range(2):
        a_1 = a[i]
        a_1s.append(a_1)
        a[i] = a[i] * k
        i = i + 1
        a_2 = a[i]
        a_2s.append(a_2)
        a[i] = a[i] * a[i - 1]
    table = np.outer(a, a)
    i = 0
    row = table[i]
    i_1 = i
    i = 1
    table_1 = table[i].copy()
    table[i] = row * k
    row_1 = row[0]
    row[0] = k

    # return np.sum(table[i] * row) + np.sum(table) + np.sum(a**2)
    table_bar = np.zeros_like(table)
    table_bar[i] = row
    table_bar[i_1] += table[i]
    table_bar += 1
    a_bar = 2 * a
    row[0] = row_1
    # row[0] = k
    k_bar = table_bar[i_1][0]
    table_bar[i_1][0] = 0.0
    table[i] = table_1
    # table[i] = row * k
    table_2_bar = table_bar[i].copy()
    table_bar[i] = 0.0
    table_bar[i_1] += k * table_2_bar
    k_bar += row @ table_2_bar
    # table = np.outer(a, a)
    a_bar += table_bar @ a + a @ table_bar
    for i in range(1, -1, -1):
        a_2 = a_2s.pop()
        i_2 = i + 1
        a[i_2] = a_2
        # a[i] = a[i] * a[i - 1]
        a_3_bar = a_bar[i_2]
        a_bar[i_2] = a[i_2 - 1] * a_3_bar
        a_bar[i_2 - 1] += a[i_2] * a_3_bar
        a_1 = a_1s.pop()
        a[i] = a_1
        # a[i] = a[i] * k
        k_bar += a[i] * a_bar[i]
        a_bar[i] = k * a_bar[i]
    return a_bar, k_bar
