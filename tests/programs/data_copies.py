"""copy.copy and copy.deepcopy of arrays, lists, dicts and tuples, which are changed afterwards."""
import copy

import numpy as np


def data_copies(x, w):
    values = [x, 2.0, x * x]
    other = copy.copy(values)
    other[0] = x * other[1]
    best = None
    for _ in range(3):
        values[0] *= x
        if best is None or values[0] < best[0]:
            best = copy.deepcopy(values)
    table = {"a": x, "b": 2.0}
    changed = copy.copy(table)
    changed["a"] *= x
    kept, history = copy.deepcopy(w), []
    for k in range(3):
        w += k * x
        history.append(copy.copy(w))
    pair = copy.deepcopy((x, w[0]))
    total = sum(h @ h for h in history) + kept @ w
    return total + best[0] * other[0] + table["a"] * changed["a"] + pair[0] * copy.copy(pair)[1] + np.sum(values)


primal = data_copies
example = dict(x=0.7, w=(3,))
wrt = ("x", "w")
milestone = 3
