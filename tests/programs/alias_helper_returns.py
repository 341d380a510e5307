"""Helpers that return their argument, changed, or a part of it; what comes back is written."""
import numpy as np


def normalised(v):
    v /= np.sqrt(v @ v)
    return v


def tail(v, k):
    return v[k:]


def row(A, i):
    return A[i]


def scaled(A, x, w):
    B = A * w
    for i in range(3):
        r = row(B, i)
        r *= w
        r[0] += B[0, 1]
    y = x * 2
    y = normalised(y)
    y[0] += 1
    rest = tail(y, 1)
    rest *= w
    y = normalised(y)
    return np.sum(B**2) + np.sum(y**3) + np.sum(tail(y, 2) * rest[1:])


example = dict(A=(3, 4), x=(4,), w=0.7)
wrt = ("A", "x", "w")
milestone = 3
