"""The methods of ufuncs that run through an array, and outer, with two axes, one, none, and of lists."""
import numpy as np


def kernel(x, w, scale):
    distances = np.hypot.outer(x, np.subtract.outer(w, x))
    grown = np.multiply.outer(scale, x) + np.add.outer([scale, 1.0], x)
    level = np.logaddexp.reduce(distances, axis=(0, 2))
    peaks = np.maximum.accumulate(np.sin(3 * grown), axis=1)
    parts = np.multiply.reduceat(x, [0, 2]) + np.add.reduceat(w, [0, 1])
    ratio = np.divide.reduce(w)
    np.multiply.outer(w, x, out=distances[0])
    return np.add.reduce(level * w) + np.sum(distances**3) + np.sum(peaks**2) + np.multiply.reduce(parts) * ratio


example = dict(x=(3,), w=(2,), scale=1.3)
wrt = ("x", "w", "scale")
milestone = 3
