"""Arrays that get another size in their place: cut off, filled up with zeros, turned into a matrix, in a loop."""

import numpy as np


def resized(x, n):
    y = np.sin(x)
    y.resize(n, refcheck=False)
    rows = y * x[0]
    rows.resize((2, 2), refcheck=False)
    for k in range(2):
        y.resize(n + k, refcheck=False)
        y[-1] += x[1] * 3.0
    total = np.zeros(1)
    total.resize(2, refcheck=False)
    total += x[:2]
    return np.sum(rows @ rows) + np.sum(y**2) + total[0] * total[1]


primal = resized
example = dict(x=(3,), n=5)
wrt = ("x",)
milestone = 3
