"""Two buffers that change places, one made of zeros, and an argument that is only read."""
import numpy as np


def smoothed(x, w):
    a = x.copy()
    b = np.zeros(6)
    for _ in range(3):
        b[1:-1] = w * (a[:-2] + a[2:]) - a[1:-1] ** 2
        a, b = b, a
    return np.sum(a**2) + np.sum(b * x)


example = dict(x=(6,), w=0.7)
wrt = ("x", "w")
milestone = 3
