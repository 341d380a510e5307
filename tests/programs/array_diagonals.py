"""np.diag both ways with offsets, np.diagonal: a tridiagonal operator assembled and probed."""
import numpy as np


def tridiagonal(main, off, x):
    A = np.diag(main) + np.diag(off, 1) + np.diag(off, -1)
    return x @ A @ A @ x + np.sum(np.diag(A @ A) ** 2) + np.sum(np.diagonal(A, offset=1) ** 3)


example = dict(main=(4,), off=(3,), x=(4,))
wrt = ("main", "off", "x")
milestone = 2
