"""A triangular solve by columns and a triangular product, both in place."""

import numpy as np


def triangular(L, b):
    L = np.tril(L) + 4.0 * np.eye(len(b))
    x = b.copy()
    for i in range(len(x)):
        x[i] /= L[i, i]
        x[i + 1 :] -= L[i + 1 :, i] * x[i]
    B = np.outer(x, b)
    for i in range(len(b)):
        for j in range(len(b)):
            for k in range(i + 1, len(b)):
                B[i, j] += L[k, i] * B[k, j]
    return np.sum(B**2)


primal = triangular
example = dict(L=(4, 4), b=(4,))
wrt = ("L", "b")
milestone = 3
