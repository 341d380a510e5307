"""A call that writes an array, in expressions that read the array before and after it."""
import numpy as np


def write_first(x):
    x[0] = x[0] * 3
    return x[1] * x[0]


def doubled(x):
    x *= 2
    return x


def ordered(x, w):
    y = x * w
    total = y[0] * 5 + write_first(y) * y[0] + y[0]
    y[1] += write_first(y)
    total = total + np.sum(y**2) + np.sum(doubled(y)[1:] * y[:-1])
    if y[0] * 2 > write_first(y):
        total = total + y[2] * w
    return total


def make(rng):
    return dict(x=-np.abs(rng.normal(size=3)), w=0.7)


wrt = ("x", "w")
milestone = 3
