"""A name holds arrays of different shapes one after the other; sums need the shape of each."""
import numpy as np


def narrowed(x, gain):
    y = x * gain
    total = np.sum(y) + np.sum(gain * x)
    y = y[1:-1]
    total = total + 2 * np.sum(y)
    y = np.outer(y, y)
    return total + np.sum(y * gain)


example = dict(x=(5,), gain=0.6)
wrt = ("x", "gain")
milestone = 2
