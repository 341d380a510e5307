"""Functions of arrays that are given a number, with the axis that NumPy allows there."""
import numpy as np


def energy(x, w):
    powers = np.repeat(x, 3, axis=0) ** np.arange(3.0)
    return np.prod(x * w, axis=-1) + np.sum(powers) * np.sum(np.pad(w, 0)) + np.sum(np.repeat(w, [2], axis=-1))


example = dict(x=0.7, w=1.3)
wrt = ("x", "w")
milestone = 3
