"""An attribute that is None at first and gets an array of a size that is not known: what it is does not become
something else each time that it is looked at."""

import numpy as np


class Filter:
    def __init__(self, k):
        self.k = k
        self.memory = None

    def rhs(self, y):
        if self.memory is None:
            self.memory = np.zeros_like(y)
        self.memory += y * self.k
        return -self.memory + y[[1, 0]]


def euler(f, y, h, steps, seen=None):
    for i in range(steps):
        y = y + h * f(y)
        if seen is not None and seen(i, y):
            return y, i
    return y, steps


def f(y, k):
    filtered = Filter(k)
    starts = []

    def seen(i, y):
        starts.append(y[0] * y[1])
        return i >= 2

    z, steps = euler(filtered.rhs, y, 0.1, 5, seen=seen)
    z, _ = euler(lambda y: filtered.rhs(y) * y, z, 0.1, 2)
    return np.sum(filtered.memory) * z[0] + steps * starts[0] * starts[-1]


example = dict(y=np.array([0.3, 0.4]), k=1.5)
wrt = ("y", "k")
milestone = 3
