"""Attributes that are set, read and asked for by name, and functions that an object holds."""

import math


def square(t):
    return t * t


class Cell:
    limit = 4.0

    def __init__(self, load, response=math.tanh):
        setattr(self, "load", load)
        self.memory = 0.1
        self.response = response

    def step(self, x):
        before = getattr(self, "memory")
        setattr(self, "memory", self.response(before + self.load * x))
        return getattr(self, "memory")


def chain(x, load):
    soft, hard = Cell(load), Cell(load * x, square)
    total = 0.0
    for k in range(3):
        total = total + soft.step(x * k) * hard.step(0.3 * x)
    setattr(hard, "offset", x * load)
    if hasattr(soft, "memory") and not hasattr(soft, "broken"):
        total = total + getattr(soft, "memory", 1.0) * getattr(hard, "limit") * getattr(hard, "offset")
    return total


example = dict(x=0.6, load=0.8)
wrt = ("x", "load")
milestone = 3
