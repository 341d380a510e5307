"""Reads through boolean masks, constant and computed from an active array."""
import numpy as np


def trimmed_energy(x, w):
    heavy = np.abs(x) > 0.5
    known = np.array([True, False, True, True, False, True, True])
    return np.sum(w[heavy] * x[heavy] ** 2) + np.sum(x[known] ** 3) / np.sum(w[known])


example = dict(x=(7,), w=(7,))
positive = ("w",)
wrt = ("x", "w")
milestone = 2
