"""An object and a dict under two names, of numbers and of an array: what goes in by one name comes out by the other."""

import numpy as np


class Cell:
    def __init__(self, charge, ions, leak):
        self.charge = charge
        self.ions = ions
        self.leak = leak

    def pump(self, rate):
        self.charge = self.charge * rate
        self.ions[0] += self.charge


def balance(x, y):
    ions = np.array([x, 2.0])
    cell = Cell(x, ions, x * y)
    same = cell
    for _ in range(3):
        same.pump(y)
        cell.leak = cell.leak + same.ions[0]
    table = {"rate": x, "ions": ions, "rest": [x * y, (y, 3.0)]}
    other = table
    other["ions"][1] = y
    return same.charge + same.leak * ions[0] + table["rate"] * table["rest"][0] + ions[1] * table["rest"][1][0]


example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
