"""A band matrix as a class: its elements are stored and read with brackets, loops go over it, and it is unpacked."""

import numpy as np


class Band:
    def __init__(self, size, diagonal):
        self.size = size
        self.values = np.zeros((2, size))
        self.values[0, :] = diagonal

    def __setitem__(self, index, value):
        i, j = index
        self.values[abs(i - j), min(i, j)] = value

    def __getitem__(self, index):
        i, j = index
        return self.values[abs(i - j), min(i, j)] if abs(i - j) < 2 else 0.0

    def __len__(self):
        return self.size

    def __iter__(self):
        for i in range(self.size):
            yield self.values[0, i]


class Pair:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __iter__(self):
        return iter((self.low, self.high))


def determinant(a, b, c):
    band = Band(3, a)
    for i in range(len(band) - 1):
        band[i, i + 1] = b * (i + 1)
        band[i, i] += c
    band[2, 2] = band[1, 1] * c
    before, d = 1.0, band[0, 0]
    for i in range(1, len(band)):
        before, d = d, band[i, i] * d - band[i, i - 1] ** 2 * before
    low, high = Pair(d, a * c)
    return low * high + sum(v * v for v in band)


example = dict(a=2.0, b=0.6, c=0.3)
wrt = ("a", "b", "c")
milestone = 3
