"""Results written into a buffer by out=."""
import numpy as np


def filtered(x, w):
    y = np.empty_like(x)
    np.multiply(x, w, out=y)
    np.sin(y, out=y)
    return np.sum(y * x)


example = dict(x=(5,), w=(5,))
wrt = ("x", "w")
milestone = 2
