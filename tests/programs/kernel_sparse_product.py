"""A sparse matrix in compressed rows times a vector, and its transpose by np.add.at."""

import numpy as np

COLUMNS = np.array([0, 2, 1, 3, 0, 1, 3])
STARTS = np.array([0, 2, 4, 5, 7])


def products(entries, x):
    y = np.zeros(4)
    for i in range(4):
        for k in range(STARTS[i], STARTS[i + 1]):
            y[i] += entries[k] * x[COLUMNS[k]]
    z = np.zeros(4)
    np.add.at(z, COLUMNS, entries * y[np.repeat(np.arange(4), np.diff(STARTS))])
    return np.sum(z**2)


primal = products
example = dict(entries=(7,), x=(4,))
wrt = ("entries", "x")
milestone = 3
