"""Calls with an effect in the bounds of slices: once, before what stands after them."""

import numpy as np


def following(turns):
    turns[0] += 1
    return turns[0]


def shrunk(x, s):
    x[0] *= s
    return 2


def windows(x, table, s):
    turns = [0]
    total = np.sum(x[following(turns) :] * s) * turns[0] + np.sum(x[: following(turns)]) * turns[0]
    total += np.sum(table[following(turns) - 2 :, following(turns) - 3 :]) * turns[0]
    total += np.sum(x[shrunk(x, s) :] * s) * x[0]
    part = x[(k := 2) :] * s
    table[following(turns) - 4, following(turns) - 5 :] *= s
    return total * x[k] + np.sum(part) + np.sum(table**2)


example = dict(x=(6,), table=(4, 4), s=1.3)
wrt = ("x", "table", "s")
milestone = 3
