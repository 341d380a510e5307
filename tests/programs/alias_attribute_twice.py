"""An object that holds one array under two names, or a part of it: its adjoint has that memory once, also where the
gradient is differentiated again."""

import numpy as np


class Ring:
    def __init__(self, x):
        self.cells = x * 2.0
        self.all = self.cells

    def energy(self):
        self.all[0] *= 2
        return np.sum(self.cells**2)


class Row:
    def __init__(self, x):
        self.cells = x * 2.0
        self.first = self.cells[:1]

    def energy(self):
        self.first[0] *= 2
        return np.sum(self.cells**2) * self.first[0]


def f(x):
    ring, row = Ring(x), Row(x)
    return ring.energy() ** 2 + row.energy() ** 2


example = dict(x=np.array([0.5, -0.3]))
wrt = ("x",)
milestone = 3
