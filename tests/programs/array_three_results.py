"""A tuple of a scalar, an array and a view of an argument."""
import numpy as np


def moments(x, p):
    mean = np.sum(p * x)
    return mean, p * (x - mean) ** 2, x[1:3]


example = dict(x=(5,), p=(5,))
wrt = ("x", "p")
milestone = 2
