"""A dict and a list whose slots get tuples of an array and a number, and tuples in tuples."""
import numpy as np


def tables(x, w):
    cache = {}
    rows = [None] * 3
    for i in range(3):
        cache[i] = (x * i, w * i)
        rows[i] = (w * i, (x + i, w))
    total = 0.0
    for i in range(3):
        a, b = cache[2 - i]
        c, (d, e) = rows[i]
        total += np.sum(a * b * d) * e + c
    (first, second), last = cache[1]
    return total * first * second + last


example = dict(x=(2,), w=0.7)
wrt = ("x", "w")
milestone = 3
