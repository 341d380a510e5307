"""Sorting, filling, np.put and np.putmask in place."""

import numpy as np


def arranged(M, x):
    b, M = x.copy(), M.copy()
    b.sort()
    b[::-1].sort()
    M[0].sort()
    M[1].fill(b[2])
    np.put(M, [0, 7], b[:2])
    np.putmask(M, M > 0.6, M * 0.5)
    return np.sum(M * b)


primal = arranged
example = dict(M=(2, 6), x=(6,))
wrt = ("M", "x")
milestone = 3
