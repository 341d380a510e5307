"""Helpers that are given one array twice, which gets active values under one name and is changed, or read, under the
other; closures that hold an array which they are given are no different."""

import numpy as np


def deposit(field, grid, q):
    grid += q
    field[0] *= 2


def spread(field, grid, q):
    grid[1:] += q[1:]
    return field[1] * q[0]


def f(x):
    w = np.ones(2)
    deposit(w, w, x)
    v = np.ones(2)
    s = spread(v[::-1], v, x) * spread(v, v, x)
    u = np.ones(2)

    def put(q):
        u[0] += q

    def both(a, q):
        put(q)
        a[1] *= a[0]
        return a[0] * 2 + u[1]

    return np.sum(w**2) * s + both(u, x[0]) * x[1]


example = dict(x=np.array([0.5, -0.3]))
wrt = ("x",)
milestone = 3
