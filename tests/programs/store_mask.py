"""Stores through a boolean mask computed from an active array."""
import numpy as np


def thresholded(x, w, level):
    y = x * w
    y[x < 0] = 0.0
    y[np.abs(w) > 1] = level
    y[y > 0.5] *= w[y > 0.5]
    return np.sum(y**2)


example = dict(x=(8,), w=(8,), level=0.45)
wrt = ("x", "w", "level")
milestone = 2
