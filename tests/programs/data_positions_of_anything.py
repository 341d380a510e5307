"""Elements at positions that repeat, taken out of what a dict holds beside numbers."""
import numpy as np


def weighted(x, c):
    held = {}
    for k in range(2):
        held["levels" if k else "total"] = x * k if k else np.sum(x)
    chosen = np.flatnonzero(c > -10.0)
    chosen[2] = 1
    key = ("levels", "total")
    return np.sum(c * held[key[0]][chosen]) * held[key[1]]


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 3
