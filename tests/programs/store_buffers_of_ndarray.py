"""Buffers made by np.ndarray(shape), filled in loops and slices; loops over the indices of an array that is written."""

import numpy as np


def filled(x, k):
    rows = np.ndarray((2, 3))
    for i in range(2):
        rows[i] = np.sin(x) * k[i]
    turned = np.ndarray(shape=(3, 2), dtype=float, order="F")
    turned[...] = rows.T * rows[0, 0]
    turned[:, 1] *= x
    counts = np.ndarray(3, int)
    counts[:] = 2
    for i in list(np.ndindex(rows.shape)):
        rows[i] *= rows[i] + 1.0
    return np.sum(turned @ rows) + np.sum(counts * x)


primal = filled
example = dict(x=(3,), k=(2,))
wrt = ("x", "k")
milestone = 3
