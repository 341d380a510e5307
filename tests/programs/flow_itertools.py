"""Sums over products, pairs, partial sums and powers, with the loops that itertools writes short."""

import itertools
from itertools import accumulate, chain, combinations, pairwise

import numpy as np


def longer(a, b):
    return a * 0.5 + b * b


def series(x, y):
    values = [x, y, x * y, 1.5]
    total = 0.0
    for i, j in itertools.product(range(3), range(2)):
        total += x**i * y * j
    for point in itertools.product([x, y], repeat=2):
        if point[0] > 1.0:
            break
        total += point[0] * point[1]
    for i, j in np.ndindex(2, 3):
        total += x * i + y**j
    for a, b in combinations(values, 2):
        total += a * b
    for a, b in itertools.permutations([x, y], 2):
        total += a / b
    for a, b in pairwise(values):
        total += a * b**2
    for partial in accumulate(values):
        total += partial * partial
    for partial in accumulate([x, y, x], longer):
        total = total + partial * y
    for v in chain(values, [y * y]):
        total += v * x
    for v in itertools.islice(values, 1, 3):
        total += v * v
    for v in itertools.repeat(x * y, 3):
        total += v
    for k in itertools.count(1):
        if k > 4:
            break
        if k == 2:
            continue
        total += x**k / k
    for letter in "ab":
        total += ord(letter) * y
    return total


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
