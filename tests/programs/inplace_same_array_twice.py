"""The same array passed for two parameters of a helper that reads one and writes the other."""
import numpy as np


def accumulate(target, source, weight):
    for i in range(1, len(target)):
        target[i] += weight * source[i - 1] ** 2


def smoothed(x, y, weight):
    a = x.copy()
    accumulate(a, a, weight)
    accumulate(a, y, weight)
    accumulate(a[1:], a[:-1], weight)
    return np.sum(a**2)


example = dict(x=(5,), y=(5,), weight=0.4)
wrt = ("x", "y", "weight")
milestone = 3
