"""A list that is held twice, while another list with the same arrays grows; one that is written where it is held."""
import numpy as np


def joined(x, y):
    pair = [x, x * y]
    pairs = [pair, pair]
    total = pairs[0][0] * pairs[1][1] ** 2
    others = [x, x]
    others.append(np.sin(x))
    one = [1.0, 2.0]
    both = [one, one]
    both[0][0] = y * y
    return np.sum(total * others[2]) * both[1][0]


example = dict(x=(3,), y=0.7)
wrt = ("x", "y")
milestone = 3
