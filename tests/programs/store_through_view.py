"""A store through a view changes the array that it looks at."""
import numpy as np


def windowed(x, gain):
    y = x * 2
    middle = y[1:-1]
    middle *= gain
    middle[0] = gain**2
    diagonal = y.reshape(2, 3)[0]
    return np.sum(y**2) + np.sum(diagonal**3)


example = dict(x=(6,), gain=1.2)
wrt = ("x", "gain")
milestone = 2
