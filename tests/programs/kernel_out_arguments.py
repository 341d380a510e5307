"""One buffer goes through ufuncs with out= and where=."""

import numpy as np


def chain(x):
    y = np.empty_like(x)
    np.multiply(x, x, out=y)
    np.add(y[1:], y[:-1], out=y[1:])
    np.cumsum(y, out=y)
    np.exp(-y, out=y, where=y < 2.0)
    return np.sum(y * np.arange(1.0, 7.0))


primal = chain
example = dict(x=(6,))
wrt = ("x",)
milestone = 3
