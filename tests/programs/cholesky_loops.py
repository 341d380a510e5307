"""Cholesky's factorisation by three loops over entries."""
import numpy as np


def log_determinant(B, x):
    A = B @ B.T + 2 * np.eye(len(x))
    n = len(x)
    L = np.zeros((n, n))
    for i in range(n):
        for j in range(i + 1):
            s = A[i, j]
            for k in range(j):
                s -= L[i, k] * L[j, k]
            if i == j:
                L[i, i] = np.sqrt(s)
            else:
                L[i, j] = s / L[j, j]
    return 2 * np.sum(np.log(np.diag(L))) + np.sum((L.T @ x) ** 2)


example = dict(B=(4, 4), x=(4,))
wrt = ("B", "x")
milestone = 3
