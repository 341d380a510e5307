"""A helper returns a view beside a tuple of a number and of positions."""

import math

import numpy as np


def parts(w, angle):
    w[0] = math.sin(angle)
    found = (math.sin(angle), np.arange(2))
    return found, w[1:]


def lever(x, y):
    u = np.array([x, y, x * y])
    (s, places), w = parts(u, y)
    w[0] = s * x
    u[1] *= u[2]
    return np.sum(u[places] * u[1]) * s


primal = lever
example = dict(x=0.4, y=0.9)
wrt = ("x", "y")
milestone = 3
