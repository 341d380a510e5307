"""A method is given what the object holds, and lets it hold something else."""
import numpy as np


class Box:
    def __init__(self, v):
        self.v = v

    def plus(self, w):
        self.v = self.v * 2.0 + w**2
        return self

    def mix(self, other):
        self.v = self.v * other.v
        other.v = other.v + self.v


def double(box, v):
    box.v = box.v + v * v


def pump(levels, a):
    levels[0] = levels[0] * a + levels[1]
    levels.append(a)


def primal(x, c):
    box = Box(x * c)
    box.plus(box.v)
    double(box, box.v * c)
    double(box, box.v)
    box.mix(Box(x + 1.0))
    box.mix(box)
    levels = [x * 1.0, x * 2.0]
    pump(levels, levels[1])
    pump(levels, levels[0])
    return np.sum(np.sin(box.v)) + np.sum(levels[0] * levels[2] * levels[3])


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 3
