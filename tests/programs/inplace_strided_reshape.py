"""A strided argument reshaped: whether that is a view or a copy depends on its layout."""
import numpy as np


def blocks(x, scale):
    every = x.copy()[::2]
    square = every.reshape(2, 3)
    square *= scale
    flat = x[1:7].reshape(3, 2)
    flat = flat * square.T
    return np.sum(every**2) + np.sum(square**3) + np.sum(flat)


example = dict(x=(12,), scale=1.3)
wrt = ("x", "scale")
milestone = 3
