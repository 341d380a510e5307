"""Prefix sums written over the array they are computed from."""
import numpy as np


def lorenz_area(x):
    total = np.exp(x)
    for i in range(1, len(x)):
        total[i] += total[i - 1]
    share = total / total[-1]
    return np.sum(share * share)


example = dict(x=(6,))
wrt = ("x",)
milestone = 3
