"""Gauss and Seidel: each component reads those that the same sweep has written."""

import numpy as np


def gauss_seidel(A, b):
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros(len(b))
    for _ in range(4):
        for i in range(len(b)):
            x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return np.sum(x**2)


primal = gauss_seidel
example = dict(A=(4, 4), b=(4,))
wrt = ("A", "b")
milestone = 3
