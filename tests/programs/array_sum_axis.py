"""Sums along one axis, a negative axis, and all axes."""
import numpy as np


def marginals(counts, weight):
    rows = np.sum(counts, axis=1)
    columns = np.sum(counts, axis=-2)
    return np.sum(rows**2) + np.sum(weight * columns**3) / np.sum(counts * counts)


example = dict(counts=(4, 3), weight=(3,))
wrt = ("counts", "weight")
milestone = 2
