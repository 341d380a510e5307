"""A name that means one of two arrays, by a branch, a ternary or a search, and is written."""
import numpy as np


def chosen(x, z, w):
    a = x * w
    b = z * w
    v = a if w > 0.5 else b
    v += 1.0
    v[0] *= w
    for k in range(2):
        if k == 0:
            u = a
        else:
            u = b
        u *= v
    arrays = [a, b, x * z]
    largest = arrays[1]
    for c in arrays:
        if c[0] ** 2 > largest[0] ** 2:
            largest = c
    largest *= w
    return np.sum(a**2) + np.sum(b**3) + np.sum(arrays[2] * u)


example = dict(x=(3,), z=(3,), w=0.7)


wrt = ("x", "z", "w")
milestone = 3
