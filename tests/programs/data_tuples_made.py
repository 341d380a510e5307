"""Tuples of lists, arrays and generators, joined and repeated; lists of zip and enumerate; unpacking of all of them."""

import numpy as np


def both(t):
    return t[0] * t[1], t + (t[0],)


def braid(values, a, x):
    grown = [x]
    for v in values:
        grown.append(grown[-1] * v)
    frozen = tuple(grown)
    grown[0] = 7.0
    first, *rest = frozen
    total = first * rest[1] + sum(frozen) * len(frozen)
    pairs = list(zip(grown, values, range(3)))
    for p, q, k in pairs:
        total = total + p * q * k
    pairs.append((x, total, 2))
    p, q, k = pairs[-1]
    (i, u), (j, w) = list(enumerate((x, x * x), 1))
    entries = tuple(a)
    large = tuple(e * x for e in entries if e > 0.5)
    signs = (1.0, x) + (-1.0,) * 2
    shared = (grown,) * 2
    shared[0][1] = x * x
    s, longer = both((x, u))
    again = longer * 2
    back = tuple(reversed(entries))
    order = tuple(sorted(grown))
    arrays = tuple([a, a * x])
    kept = tuple(zip(values, large))
    total = total + p * q * k + i * u * j * w + sum(large) * signs[1] * signs[3] + shared[1][1] * s * again[5]
    return total + back[0] * order[1] + np.sum(arrays[1] * arrays[0]) + kept[1][0] * kept[1][1]


example = dict(values=[0.7, 1.3, 0.4], a=np.array([0.3, 0.8, 1.2]), x=1.1)
wrt = ("values", "a", "x")
milestone = 3
