"""Items put into a sorted list where they belong, by a helper and by bisect.insort with a key."""

import bisect

import numpy as np


def put(items, new):
    place = 0
    while place < len(items) and items[place][0] > new[0]:
        place += 1
    items.insert(place, new)


def weighted(x):
    falling, rising = [], []
    for k, v in enumerate(x):
        put(falling, (v * v, k))
        bisect.insort(rising, (v, v * k), key=lambda p: abs(p[0]))
    total = 0.0
    for k, (v, n) in enumerate(falling):
        total += (k + 1) * v**2 + n
    for k, (v, w) in enumerate(rising):
        total += (k + 1) * v**2 * w
    return total + sorted(x)[1] * sorted(x[1:], reverse=True)[0]


primal = weighted
example = dict(x=np.array([1.5, -0.4, 0.9, 2.2, -1.1]))
wrt = ("x",)
milestone = 3
