"""Positions that carry no derivative: those of a diagonal and a triangle, of classes, of the smallest."""

import numpy as np


def scored(x, m):
    m = m.copy()
    m[np.diag_indices_from(m)] += x[0]
    lower = m[np.tril_indices_from(m)]
    smallest = np.argpartition(x, 2)[:2]
    sums = np.zeros(3)
    for k, v in zip(np.digitize(x, [-0.5, 0.5]), x):
        sums[k] += v * v
    return np.sum(lower**2) + np.sum(x[smallest] ** 3) + sums @ np.array([1.0, 2.0, 3.0]) + 2.0 * x[np.nanargmax(x)]


primal = scored
example = dict(x=(5,), m=(3, 3))
wrt = ("x", "m")
milestone = 3
