"""A name for another part of an array in each turn of a loop; the part is written."""
import numpy as np


def shrinking(x, w):
    y = x * w
    v = y
    for _ in range(3):
        v[0] *= w
        v = v[1:]
    v += 2.0
    for k in range(2):
        window = y[k : k + 3]
        window *= w
        window[0] += window[2] ** 2
    return np.sum(y**2) + np.sum(window) + np.sum(v)


example = dict(x=(5,), w=0.7)
wrt = ("x", "w")
milestone = 3
