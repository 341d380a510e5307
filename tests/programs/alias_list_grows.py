"""A list of arrays that are written under other names gets new ones, also one that a list or dict holds."""

import numpy as np


def grows(a):
    b = a * a
    held = [a, a]
    held += [a * 2]
    held[0][0] = 3.0 * held[1][1]
    more = [b]
    for k in range(2):
        more.append(held[2] * k)
    more[0][1] = more[2][0] * b[2]
    nested = [[b], [b * 2]]
    nested[1].append(b * 3)
    nested[0][0][2] = nested[1][1][0] * a[1]
    named = {"a": [a, b], "b": [b * 2]}
    named["a"].append(b * a)
    named["a"][0][1] = named["b"][0][2]
    return np.sum(held[0] * held[2]) + np.sum(more[2] * b) + np.sum(nested[1][1] * named["a"][2] * a)


example = dict(a=(3,))
wrt = ("a",)
milestone = 3
