"""Slices with a negative step, and the same entries read through several overlapping slices."""
import numpy as np


def autocorrelation(x):
    backwards = x[::-1]
    return np.sum(x * backwards**2) + np.sum(x[:-2] * x[2:]) + np.sum(x[5:1:-2] ** 3)


example = dict(x=(7,))
wrt = ("x",)
milestone = 2
