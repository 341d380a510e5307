"""The name of an index means another element later: in a loop, and for a row that was taken before."""

import numpy as np


def moved(a, k):
    a = a.copy()
    for i in range(2):
        a[i] = a[i] * k
        i = i + 1
        a[i] = a[i] * a[i - 1]
    table = np.outer(a, a)
    i = 0
    row = table[i]
    i = 1
    table[i] = row * k
    row[0] = k
    return np.sum(table[i] * row) + np.sum(table) + np.sum(a**2)


example = dict(a=(3,), k=1.2)
wrt = ("a", "k")
milestone = 3
