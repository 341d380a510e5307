"""A total that is a number at first and an array after the first += of a loop."""
import numpy as np


def accumulated(x, w):
    total = 0.0
    for k in range(3):
        total += x[k] * x
        total *= w
    return np.sum(total**2)


example = dict(x=(4,), w=0.7)
wrt = ("x", "w")
milestone = 3
