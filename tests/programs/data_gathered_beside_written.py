"""A list of an array that is written in place, and of elements of another one at positions, which are a copy."""
import numpy as np


def stacked(x, w):
    level = x * 1.0
    for _ in range(2):
        level += w
    both = [level, w[np.array([2, 0, 0])]]
    level *= x
    return np.sum(both[0] * both[1])


example = dict(x=(3,), w=(3,))
wrt = ("x", "w")
milestone = 3
