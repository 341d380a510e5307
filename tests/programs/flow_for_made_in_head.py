"""Loops over arrays and lists that are computed in the head of the loop, nested and within one another."""

import numpy as np


def squared(v):
    return v * v


def total(x, k):
    s = 0.0
    for row in np.outer(np.array([x, 1.0]), np.array([1.0, k])):
        for v in row:
            s += v**2
        for u in row * x:
            s += u * k
    for a, b in zip(np.array([x, 2.0]) * squared(k), [x, squared(x)]):
        s += a * b
    return s


example = dict(x=1.7, k=0.6)
wrt = ("x", "k")
milestone = 3
