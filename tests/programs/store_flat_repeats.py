"""Stores through .flat of values with fewer and with more elements than the places: they are repeated, or cut off."""

import numpy as np

MASK = np.array([True, False, True, True, False, True])


def repeats(x, v, n):
    a = np.zeros((2, 3))
    a.flat[:] = v * x
    b = np.ones((3, 2))
    b.flat = np.outer(v, v) * x
    b.flat[MASK] = v[:2]
    b.flat[::-2] = [x, x * x]
    c = np.zeros(6)
    c.flat[:n] = v[:2]
    c.flat[n:] *= v[:2]
    c.flat[1:4] = np.sin(v)
    a[1].flat[:] = [x]
    a.T.flat[n:] += v[1:]
    return np.sum(a**2 * np.arange(3.0)) + np.sum(b**3 * c.reshape(3, 2))


example = dict(x=0.7, v=(3,), n=4)
wrt = ("x", "v")
milestone = 3
