"""+=, -= and *= at arrays of positions: equal positions count once, as in NumPy."""

import numpy as np

ROWS = np.array([0, 2, 0])
COLUMNS = np.array([3, 1, 3])


def primal(x, a):
    a[[0, 2, 0]] += np.array([x * x, x, 3.0])
    a[np.flatnonzero(a > 1.5)] -= 0.5 * x
    a[ROWS] *= a[COLUMNS]
    table = np.outer(a, a)
    table[ROWS, COLUMNS] += x
    table[ROWS, :2] -= x * table[COLUMNS, 2:]
    table[np.ix_([0, 1], [2, 3])] /= x
    return np.sum(table * np.arange(16.0).reshape(4, 4))


example = dict(x=1.3, a=np.array([0.4, -1.1, 0.8, 1.9]))
wrt = ("x", "a")
milestone = 3
