"""Conditions on the elements of arrays: one written before the loop, one written in it; and a loop that reads `_`."""

import numpy as np


def clipped(x, w):
    d = x - w
    d *= 2.0
    total = 0.0
    for i in range(len(d)):
        if d[i] > 0:
            total += d[i] ** 2
    y = np.zeros(len(w))
    for i in range(len(w)):
        y[i] = w[i] * x[i]
        if y[i] > 0.1:
            y[i] = y[i] ** 2
    for _ in range(len(w)):
        total = total * w[_] + y[_]
    return total


example = dict(x=(5,), w=(5,))
wrt = ("x", "w")
milestone = 3
