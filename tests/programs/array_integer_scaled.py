"""A sum times an integer is returned: the adjoints that a helper and a selection get hold floats."""

import numpy as np


def pressed(u):
    u = u * 1.0
    u[0] = u[1] * u[2]
    return u


def both(v):
    return v * v, np.sum(pressed(v))


def scaled(a, n):
    squares, whole = both(a)
    b = a * 1.0
    b[0] = b[1] * b[2]
    chosen = np.sum(np.where(b > 0.0, b, 0.0))
    return chosen * n + np.sum(pressed(a)) * n + np.sum(squares) * n + whole * n


example = dict(a=np.array([1.3, 0.7, 0.4]), n=2)
wrt = ("a",)
milestone = 3
