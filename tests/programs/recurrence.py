"""Stores of entries in a loop that read the entry before."""
import numpy as np


def recurrence(a, b):
    y = np.zeros(len(b))
    y[0] = b[0]
    for i in range(1, len(b)):
        y[i] = a[i] * y[i - 1] + b[i]
    return np.sum(y**2)


example = dict(a=(9,), b=(9,))
also = (dict(a=(1,), b=(1,)),)
wrt = ("a", "b")
milestone = 3
