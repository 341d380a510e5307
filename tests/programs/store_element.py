"""Stores of single entries in a local array, one of them overwritten later."""
import numpy as np


def pack(x, y, angle):
    p = np.zeros(4)
    p[0] = x * y
    p[1] = np.sin(angle) * p[0]
    p[-1] = p[1] ** 2 + x
    p[0] = p[1] * y
    return np.sum(p**2)


example = dict(x=0.8, y=1.3, angle=0.5)
wrt = ("x", "y", "angle")
milestone = 2
