"""Buffers that are made, filled, used where their values matter, and whose names go to new arrays afterwards."""

import numpy as np


def f(x, c):
    a = np.zeros_like(x)
    if c > 0:
        a += 2 * x
    b = (1 - x**2) * a
    a = np.ones_like(x)
    a[:] = x**2
    total = np.sum(b * a**2)
    a = np.ones(3)
    a[1:] *= c * x[:2]
    b = np.sin(x) * a
    a = np.zeros(3)
    a[0] = total
    return np.sum(b * b) + np.sum(a)


example = dict(x=(3,), c=1.5)
wrt = ("x", "c")
milestone = 3
