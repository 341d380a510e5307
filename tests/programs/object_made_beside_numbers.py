"""Objects and lists that are made in one statement with other things: s, t = Sums(x), 0.0"""
import numpy as np


class Sums:
    def __init__(self, x):
        self.x, self.total = x, 0.0

    def add(self, row):
        self.total += np.sum(row * self.x)


def totals(x, z):
    sums, total = Sums(x), 0.0
    sums.add(z)
    rows, (other, more) = [x, z], (Sums(z), 1.0)
    rows[0] = rows[0] * rows[1]
    other.add(rows[0])
    return total + sums.total * other.total + more


example = dict(x=(3,), z=(1, 3))
wrt = ("x", "z")
milestone = 3
