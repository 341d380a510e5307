"""Sums along an axis stored into rows, slices and whole arrays that held something before."""

import numpy as np


def margins(A, y):
    table = np.outer(y, y)
    table[1] = np.sum(A, axis=0)
    table[:, 0] = y * table[1]
    totals = y * y
    totals[...] = A.sum(axis=0)
    both = np.concatenate([y, y])
    both[2:5] = np.add.reduce(A)
    both[0] += both[4] * both[3]
    return np.sum(table * table) + totals @ y + both @ np.arange(6.0)


primal = margins
example = dict(A=(2, 3), y=(3,))
wrt = ("A", "y")
milestone = 3
