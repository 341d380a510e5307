"""A list of arrays that grows has got another name, under which what it gets is read."""

import numpy as np


def drawn(x):
    xs = []
    for k in range(3):
        xs.append(x * x * k)
    ys = xs
    xs.append(xs[1] * x)
    return np.sum(ys[3] * x + ys[2] ** 2)


example = dict(x=(3,))
wrt = ("x",)
milestone = 3
