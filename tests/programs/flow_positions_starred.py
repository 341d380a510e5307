"""Loops over positions with a starred target, which takes any number of them."""
import itertools

import numpy as np


def f(a, x):
    total = 0.0
    for i, *rest in itertools.product(range(2), range(3)):
        total += x**i * rest[0]
    for i, *rest in np.ndindex(a.shape):
        total += a[i, rest[0]] ** 2 * x**i
    return total


primal = f
example = dict(a=(2, 3), x=0.7)
wrt = ("a", "x")
milestone = 3
