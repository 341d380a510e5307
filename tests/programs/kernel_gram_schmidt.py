"""Rows made orthogonal and of unit length, in place."""

import numpy as np


def orthogonal(X, t):
    Q = X.copy()
    for i in range(len(Q)):
        for j in range(i):
            Q[i] -= (Q[j] @ Q[i]) * Q[j]
        Q[i] /= np.linalg.norm(Q[i])
    return np.sum((Q @ t) ** 2 * np.arange(1.0, 4.0))


primal = orthogonal
example = dict(X=(3, 4), t=(4,))
wrt = ("X", "t")
milestone = 3
