"""Helpers that give their own parameters new values: the caller's adjoint is that of the value it passed."""
import numpy as np


def normalised(v, scale):
    total = np.sum(v * v)
    v = v / (1.0 + total)
    v = v * scale
    scale = scale * total
    return np.sum(v**2) + scale


def energy(x, w):
    y = x * w
    return normalised(y, w) * w + normalised(x, 2.0) + np.sum(y)


example = dict(x=(4,), w=1.2)
wrt = ("x", "w")
milestone = 3
