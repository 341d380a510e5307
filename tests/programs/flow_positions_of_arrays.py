"""Loops over np.nditer, np.ndindex(a.shape), np.ndenumerate with one name for all indices; dicts sorted by values."""
import numpy as np


def positions_of_arrays(x, a):
    total = 0.0
    for v in np.nditer(a):
        total = total + v * v * x
    total += sum(v * x for v in np.nditer(a.T))
    with np.nditer(a.T) as values:
        for v in values:
            total = total * x + v * x
        total = total * v
    for place in np.ndindex(a.shape):
        total += a[place] * place[1] * x
    for place, v in np.ndenumerate(a * x):
        total += v**2 * place[0]
    sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    for k, (name, v) in enumerate(sorted(sums.items(), key=lambda kv: -kv[1])):
        total += k * v * len(name)
    return float(total)


primal = positions_of_arrays
example = dict(x=0.7, a=(2, 3))
wrt = ("x", "a")
milestone = 3
