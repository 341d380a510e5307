"""A helper whose result decides a branch but carries no derivative, and one called for nothing."""
import numpy as np


def is_steep(x):
    return bool(np.max(np.abs(np.diff(x))) > 0.5)


def count(x):
    return int(np.sum(x > 0))


def regularised(x, w):
    is_steep(x * 2)
    weight = w if is_steep(x) else w**2
    return weight * np.sum(x**2) / (1 + count(x))


example = dict(x=(5,), w=0.7)
also = (dict(x=np.array([0.1, 0.2, 0.15])),)
wrt = ("x", "w")
milestone = 3
