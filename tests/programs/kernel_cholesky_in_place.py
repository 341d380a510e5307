"""Cholesky's factor written over the matrix."""

import numpy as np


def factor(S):
    A = S @ S.T + 4.0 * np.eye(len(S))
    for j in range(len(A)):
        A[j, j] = np.sqrt(A[j, j] - A[j, :j] @ A[j, :j])
        for i in range(j + 1, len(A)):
            A[i, j] = (A[i, j] - A[i, :j] @ A[j, :j]) / A[j, j]
        A[j, j + 1 :] = 0.0
    return np.sum(A**3)


primal = factor
example = dict(S=(4, 4))
wrt = ("S",)
milestone = 3
