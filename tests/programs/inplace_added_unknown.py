"""Numbers and rows out of lists of unlike things are added to arrays and stored into them: a number goes everywhere."""

import numpy as np


def primal(x, k):
    parts = [x * 2.0, np.sum(x * x), "a name"]
    total = np.zeros((2, 3))
    total += parts[1]
    total += parts[0]
    total -= parts[1] * k
    spread = np.ones(3)
    spread[:] = parts[1]
    spread[1:] = parts[0][0]
    return np.sum(np.sin(total) * x) + spread @ x * k


example = dict(x=(3,), k=0.7)
wrt = ("x", "k")
milestone = 3
