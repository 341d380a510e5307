"""An object whose array is written in place and returned, and beside it numbers that are None or absent at first."""

import numpy as np


class Stage:
    def __init__(self, values):
        self.values = values
        self.best = None

    def advance(self, factor):
        self.values[0] = self.values[0] * factor
        if self.best is None:
            self.best = factor * self.values[1]
        self.last = factor * self.values[0]
        return self.values

    def scaled(self, factor):
        self.values = self.values * factor
        self.best = factor * self.values[0]
        return self


def stages(x, y):
    stage = Stage(np.array([x, y, 1.0]))
    first = stage.advance(y)
    second = stage.advance(x * y)
    total = np.sum(first) * stage.best + second[0] * stage.last
    other = Stage(np.array([y, x])).scaled(x).scaled(y)
    return total + np.sum(other.values) * other.best


example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
