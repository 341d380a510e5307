"""A list of numbers on one path and an array on the other, joined with an empty list or added to an array."""
import numpy as np


def joined(x, z, as_array):
    a = []
    b = [x, 2 * x]
    if as_array:
        a = z
        b = x * z
    d = b
    for _ in range(1):
        b, d = a + b, b
    c = [d, b]
    return sum(b) * sum(d) + c[0][1]


def primal(x, z):
    return joined(x, z, z[0] > 10) + joined(x, z, z[0] < 10) * np.sum(z)


example = dict(x=0.7, z=(2,))
wrt = ("x",)
milestone = 3
