"""A helper with an array argument called in a loop."""
import math


def spring(x, i, k):
    d = x[i + 1] - x[i]
    return k * d * d + math.sin(d)


def energy(x, k):
    e = 0.0
    for i in range(len(x) - 1):
        e += spring(x, i, k)
    return e


example = dict(x=(7,), k=1.5)
wrt = ("x", "k")
milestone = 3
