"""Stores through slices of a local array: a ghost layer around a field."""
import numpy as np


def ghost_layer(u, left, right):
    g = np.empty(len(u) + 2)
    g[1:-1] = u**2
    g[0] = left
    g[-1] = right
    g[2:4] = g[:2] * g[-2:]
    return np.sum(g[1:] * g[:-1])


example = dict(u=(5,), left=0.3, right=-0.7)
wrt = ("u", "left", "right")
milestone = 2
