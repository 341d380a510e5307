"""Calls of helpers in stores into the array they read, beside reads of it, and on another name of it."""
import numpy as np


def level(u, i):
    return u[i] ** 2 - 0.5 * u[i - 1]


def fix(u, value):
    u[-1] = value * u[0]


def relaxed(u, wall):
    v = u.copy()
    for i in range(1, len(v)):
        v[i] = wall * level(v, i)
        v += level(v, v.argmin())
    v[0] = level(v, 1) / level(v, 0) + v[1]
    end = v
    fix(end, wall)
    return np.sum(v**2)


example = dict(u=(5,), wall=0.3)
wrt = ("u", "wall")
milestone = 3
