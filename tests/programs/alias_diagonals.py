"""Diagonals of matrices that are written while the diagonal is in use: elements, whole, of other axes, in a helper."""

import numpy as np


def fill(a, d):
    for k in range(len(d)):
        a[k, (k + 1) % 3] = d[k] ** 2
        a[k, k] = d[k] * a[0, 1]


def primal(a, t):
    b = a @ a.T
    d = b.diagonal()
    for i in range(3):
        b[i, i] += d[i - 1] * a[0, i]
    up, down = np.diagonal(b, 1), np.diag(b, -1)
    b[1:] = b[1:] * up[0]
    b[0, 1] = down[1]
    c = a * 1.5
    fill(c, np.diag(c))
    e = t + 1
    last, first = np.linalg.diagonal(e), e.diagonal(offset=1, axis1=0, axis2=2)
    e[0] *= e[1]
    e[1, 2, 2] = first[0, 0] * last[1, 1]
    m = np.diag(a[0])
    m[0, 1] = a[0, 0] ** 2
    return np.sum(d**2) + up @ down + np.sum(c * m) + np.sum(last**2) + np.sum(first**3)


example = dict(a=(3, 3), t=(2, 3, 4))
wrt = ("a", "t")
milestone = 3
