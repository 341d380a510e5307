"""An array out of a list of unlike things, times one, is a new one: what is written into it is not in the list."""
import numpy as np


def primal(x, k=0):
    rows = [x * 2, x[0]]
    v = rows[k] * 1
    kept = [v, -(-rows[k])]
    v[0] = x[1]
    kept[1][1] = x[0]
    return np.sum(kept[0] * x) + rows[1] * np.sum(kept[1]) + rows[0][0] ** 2


example = dict(x=(3,))
wrt = ("x",)
milestone = 3
