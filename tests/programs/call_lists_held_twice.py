"""A helper puts its arguments into lists, one held twice, one that grows: it writes neither of the arguments."""
import numpy as np


def joined(x, y):
    pair = [x, x * y]
    pairs = [pair, pair]
    total = pairs[0][0] * pairs[1][1] ** 2
    others = [x, x]
    others.append(np.sin(x))
    return np.sum(total * others[2])


def primal(x, y):
    return joined(x, y) * y


example = dict(x=(3,), y=0.7)
wrt = ("x", "y")
milestone = 3
