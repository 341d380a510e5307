"""A factorisation in place and two triangular solves in place."""

import numpy as np


def lu_solve(A, b):
    A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    for k in range(n):
        A[k + 1 :, k] /= A[k, k]
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    for i in range(n):
        x[i] -= A[i, :i] @ x[:i]
    for i in range(n - 1, -1, -1):
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x @ x


primal = lu_solve
example = dict(A=(4, 4), b=(4,))
wrt = ("A", "b")
milestone = 3
