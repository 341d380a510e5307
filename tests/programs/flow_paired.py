"""Pairs that zip and enumerate give, as one: in loops, comprehensions and generators."""

import itertools

import numpy as np


def scaled(pairs, factor):
    for pair in zip(pairs, pairs[1:]):
        yield pair[0] * pair[1] * factor


def paired(x, weights):
    xs = [x, x * x, 0.5 * x]
    total = x
    for pair in zip(xs, weights):
        a, b = pair
        total = total * a + b
    for k, pair in enumerate(zip(xs, weights, strict=True)):
        total += k * pair[0] * pair[-1]
    for item in enumerate(xs, 1):
        if item[0] == 2:
            continue
        total += item[0] * item[1]
    for _ in itertools.pairwise(xs):
        total = total * x
    products = {k: t[0] * t[1] for k, t in enumerate(zip(xs, weights))}
    grid = np.ones((2, 2)) * x
    for rows in zip(grid, weights):
        rows[0][0] *= rows[1]
    kept = [t for t in zip(xs, weights) if t[0] > 0]
    return total + products[2] + pair[0] + np.sum(grid) + kept[1][0] + sum(scaled(xs, x)) + sum(t[1] for t in kept)


example = dict(x=0.7, weights=np.array([0.3, 1.2, 0.8]))
wrt = ("x", "weights")
milestone = 3
