"""Jacobi's iteration: a new vector for each sweep, copied into the old one."""

import numpy as np


def jacobi(A, b):
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros_like(b)
    d = np.diag(A)
    rest = A - np.diag(d)
    for _ in range(5):
        new = np.empty_like(x)
        for i in range(len(b)):
            new[i] = (b[i] - rest[i] @ x) / d[i]
        x[:] = new
    return x @ x


primal = jacobi
example = dict(A=(4, 4), b=(4,))
wrt = ("A", "b")
milestone = 3
