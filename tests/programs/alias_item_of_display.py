"""Elements of displays of names, by a position that is not known, are written: one of the arrays or lists named."""

import numpy as np


def primal(x, s):
    a, b, sums, rest = x * s, x**2, [s, 2 * s], [1.0, s]
    for k in range(3):
        row = (a, b)[k % 2]
        row[k] *= x[k] + s
        other = [b, x, a][k]
        other[1:] *= s
        counted = (sums, rest)[k // 2]
        counted[0] += row[k]
    return np.sum(a * b) + sums[0] * sums[1] * rest[0]


example = dict(x=(3,), s=0.8)
wrt = ("x", "s")
milestone = 3
