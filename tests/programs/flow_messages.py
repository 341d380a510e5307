"""What assert and raise say has no derivative, whatever it is computed from; a format that a call gives writes."""

import numpy as np


class OutOfRange(ValueError):
    def __init__(self, value, others):
        self.value, self.others = value, others


def shown(v):
    return v[0] * v[0]


def digits(v):
    v[0] = v[0] * 2
    return 3


def energy(x, limit):
    v = np.ones(2) * x
    assert x > 0, shown(v)
    try:
        if x < limit:
            raise OutOfRange(x, [x * k for k in range(3)]) from KeyError(x * x)
        counts = [2 * k for k in range(3)]
        y = x * counts[2]
    except ValueError:
        y = x * v[1] + shown(v)
    text = f"{1.0:.{digits(v)}f}"
    return y * v[0] * len(text)


example = dict(x=0.7, limit=2.5)
also = (dict(limit=0.4),)
wrt = ("x",)
milestone = 3
