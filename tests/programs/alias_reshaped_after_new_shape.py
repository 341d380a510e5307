"""A name gets an array of another shape, computed of the one it held, and a reshaped view of it is written."""

import numpy as np


def reshaped(x, w):
    y = x * x
    y = np.outer(y, w)
    flat = y.reshape(-1)
    flat[1] *= x[0]
    y = y.T @ y
    rows = y.reshape(1, -1)
    rows[0, :2] = w[0] * x[:2]
    return np.sum(y**2)


primal = reshaped
example = dict(x=(3,), w=(2,))
wrt = ("x", "w")
milestone = 3
