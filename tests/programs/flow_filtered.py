"""Loops over takewhile, filterfalse and zip_longest of itertools, and over ndenumerate."""

import itertools
from itertools import filterfalse

import numpy as np


def late(v):
    return v > 1.5


def filtered(x, weights):
    total = 0.0
    for level in itertools.takewhile(lambda v: v < 4.0, [x, x * x, 2.0 * x, 9.0, x]):
        total = total + level * level
    for item in filterfalse(late, [x, 3.0, x * x]):
        total = total * item
    for a, b in itertools.zip_longest([x, x * x], [0.5], fillvalue=2.0):
        total = total + a * b * x
    scaled = weights * x
    for (i, j), w in np.ndenumerate(scaled):
        total = total + (i + 2 * j) * w * x
    return total


example = dict(x=0.8, weights=(2, 3))
wrt = ("x", "weights")
milestone = 3
