"""Loops over np.ndindex and np.ndenumerate of the array that they write."""

import numpy as np


def f(a, b):
    for i, j in np.ndindex(a.shape):
        if i:
            a[i, j] += np.sin(a[i - 1, j]) * b[j]
    for place in np.ndindex(*a.shape):
        a[place] = a[place] * b[place[1]]
        if place == (1, 1):
            break
    for (i, j), v in np.ndenumerate(a):
        a[i, j] = v * a[i, 0] + b[j]
    return np.sum(a * a)


primal = f
example = dict(a=(2, 3), b=(3,))
wrt = ("a", "b")
milestone = 3
