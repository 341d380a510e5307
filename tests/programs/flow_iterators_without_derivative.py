"""Loops over iterators that only constants go through: they run as they stand, and nothing of them is run backwards."""

import math


def steps(phase, n):
    for k in range(n):
        phase = math.sin(phase + k)
        yield phase


def weights(x, y, n):
    size = 0.0
    for z in steps(0.5, n):
        size = 0.5 * size + z
    found = {"p": math.tanh(size), "q": x}
    found["q"] *= y
    for largest, z in zip(steps(0.7, n), steps(size, n)):
        size = max(size, largest * z)
    if size > 0.0:
        x = x * size / (n - 2)
    return found["q"] * x - found["p"] * y + largest


primal = weights
example = dict(x=1.3, y=0.7, n=3)
wrt = ("x", "y")
milestone = 3
