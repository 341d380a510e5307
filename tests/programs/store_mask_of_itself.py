"""A mask of the array itself, that is stored into and read beside; names that are unpacked twice."""
import numpy as np


def clipped(u, limit):
    v = u * u
    v[v > limit] += limit * v[2]
    v[v > 2 * limit] = limit
    low, low = v[0], v[1] * limit
    return np.sum(v * u) + low


example = dict(u=(6,), limit=0.8)
wrt = ("u", "limit")
milestone = 3
