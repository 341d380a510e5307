"""A helper that writes an array while its result goes into a list, or into a dict."""

import math

import numpy as np

example = dict(x=0.7, u=np.array([0.5, -1.2, 0.3]))
wrt = ("x", "u")
milestone = 3


def limit(p, w):
    w[2] = p * math.sin(w[0])
    return 0.5 if w[1] < 0 else 1.5


def primal(x, u):
    sides = [x]
    sides.append(x * limit(x, u))
    table = {"low": x}
    table["low"] = limit(x * x, u)
    return np.sum(u * u) * sides[1] + table["low"] * x
