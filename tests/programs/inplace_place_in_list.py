"""A store at a place that an element of a list or array says, which is another place before and after it."""

import numpy as np


def relay(x):
    order = [0]
    y = [x, x * x]
    t = y[order[0]]
    order[0] = 1
    y[order[0]] = t * t * x
    where = np.array([1, 0])
    z = np.array([x, t * x])
    s = z[where[0]] * x
    where[0] = 0
    z[where[0]] = s * s
    return y[0] * y[1] * z[0] * z[1]


example = dict(x=1.3)
wrt = ("x",)
milestone = 3
