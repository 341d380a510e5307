"""Booleans and small unsigned integers as factors: their sums and opposites would wrap."""

import numpy as np


def weighted(x, inside, edge, counts):
    kept = np.sum(inside * x) + np.sum(edge * x)
    return kept - np.sum(counts * x * x) - 3 * np.sum(inside * counts * x)


example = dict(
    x=np.array([0.4, -1.3, 2.2, 0.7]),
    inside=np.array([True, True, False, True]),
    edge=np.array([True, False, False, True]),
    counts=np.array([200, 100, 3, 250], dtype=np.uint8),
)
wrt = ("x",)
milestone = 2
