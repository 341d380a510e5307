"""Stores through integer arrays: a permutation, and repeated indices where the last write counts."""
import numpy as np

ORDER = np.array([3, 0, 2, 1])
REPEATED = np.array([1, 4, 1, 1])


def scattered(x, w):
    y = np.zeros(6)
    y[ORDER] = x**2
    y[REPEATED] = w * x
    return np.sum(np.sin(y) * np.arange(6.0))


example = dict(x=(4,), w=(4,))
wrt = ("x", "w")
milestone = 2
