"""Stores at positions into arrays whose adjoint is an argument, or another adjoint: that is copied first."""

import numpy as np


def weighted(x, m):
    a, b, c = np.zeros(4), np.zeros(4), np.zeros((2, 4))
    a[np.array([0, 2])] = x
    for k in range(2):
        b[np.array([k, k + 2])] = x * (k + 1)
    c[...] = m
    c[np.ix_([1], [1, 2])] = x * x
    return (a * m).sum() + b @ m + (c * m).sum()


primal = weighted
example = dict(x=(2,), m=(4,))
wrt = ("x", "m")
milestone = 3
