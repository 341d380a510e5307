"""Functions of numbers that np.vectorize made functions of arrays: decorated, with a type, of several arguments."""
import math

import numpy as np


@np.vectorize
def ramp(v):
    return v * v if v > 0.4 else 0.5 * v


def _blend(a, b):
    if a > b:
        return math.sin(a) * b
    return 0 if b < -5 else a + b * b


blend = np.vectorize(_blend, otypes=[float])
clipped = np.vectorize(lambda v, low, high: min(max(v, low), high))


def layered(x, y, low):
    grid = blend(x[:, None], y) * ramp(y)
    s = np.sum(grid * x[0]) + np.sum(clipped(x, low, 0.9) * x)
    return s * ramp(low)


primal = layered
example = dict(x=np.array([0.3, 1.45, 0.5]), y=np.array([0.2, 0.8]), low=0.35)
wrt = ("x", "y", "low")
milestone = 3
