"""Active values in tuples behind a star: after constants, after what is in another tuple, and any number of them."""

import numpy as np


def weighted(x):
    weights = (3.0, 4.0)
    return *weights, x * x


def repeated(x):
    pair = (x, 2 * x)
    return (*pair, x * x, *pair)


def counted(x, weights):
    known = []
    for w in weights:
        if w > 0:
            known.append(w)
    return (*known, x * x, x)


def primal(x, weights):
    a, b, c = weighted(x)
    t = repeated(x)
    u = counted(x, weights)
    rest = (x * x, *weights)
    large = (x, *[w for w in (1.0, 2.0) if w > 1])
    place = (*(1, 2), x)
    grid = np.ones((2, 3)) * x
    total = a * b * c + t[2] * t[1] + t[3] * t[4] + u[2] * u[0] + u[-1] + grid[place[:2]] * place[2]
    return total + rest[0] * sum(rest) * rest[-1] + large[0] * large[-1] * len(large)


example = dict(x=1.3, weights=[2.0, -1.0, 0.5])
wrt = ("x",)
milestone = 3
