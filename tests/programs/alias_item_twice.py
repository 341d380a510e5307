"""An array, a list and a tuple that stand twice in a list: each place has an adjoint of its own."""

import numpy as np


def f(x, y):
    rows = [np.array([x, y]), np.array([y, 2.0 * x])]
    rows.append(rows[0])
    total = np.sum(rows[2] ** 3) + np.sum(rows[0] * rows[1])
    pair = [x, x * y]
    pairs = [pair, pair]
    total += pairs[0][0] * pairs[1][1] ** 2 + pairs[1][0]
    points = [(x, 1.0), (2.0, y), (x * x, 0.5)]
    closed = [*points, points[0]]
    area = 0.0
    for a, b in zip(closed, closed[1:]):
        area = area + a[0] * b[1] - b[0] * a[1] ** 2
    return total * area


example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
