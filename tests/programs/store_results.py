"""Results whose own value the adjoint needs: overwritten later, at an unknown place, broadcast, still there."""

import numpy as np


def scores(x, s, k):
    y, table = np.zeros_like(x), np.zeros((2, len(x)))
    for i in range(len(x)):
        y[i] = np.exp(s * x[i])
    total = np.sum(y)
    for i in range(len(x)):
        y[i] = np.tanh(x[i]) * s
    total += np.sum(y)
    y[0] = np.exp(s)
    total += 3.0 * y[0]
    y[k] = s * x[1]
    total += np.sum(y)
    table[...] = np.exp(s * x)
    table[1] = np.exp(x)
    total += np.sum(table)
    for i in range(len(x)):
        table[0, i] = np.sqrt(x[i] ** 2 + s)
    rows = np.zeros((2, len(x)))
    rows[...] = np.exp(s * x)
    return total * np.sum(table[0]) + np.sum(rows[1] * x)


primal = scores
example = dict(x=(4,), s=0.7, k=0)
wrt = ("x", "s")
milestone = 3
