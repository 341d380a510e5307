"""Enums: loops over the class, members by value and by name, as keys and indices, flags that are tested."""

import enum
import math

import numpy as np


class Law(enum.Enum):
    LINEAR = 1.0
    SQUARE = 2.5
    WAVE = 0.5


class Axis(enum.IntEnum):
    X = 0
    Y = 1
    Z = 2


class Terms(enum.Flag):
    FIRST = enum.auto()
    SECOND = enum.auto()
    THIRD = enum.auto()


class Body(enum.Enum):
    LIGHT = (0.5, 2)
    HEAVY = (2.0, 3)

    def __init__(self, mass, power):
        self.mass, self.power = mass, power

    @property
    def density(self):
        return self.mass / self.power


SHARES = {Law.LINEAR: 0.3, Law.SQUARE: 0.6, Law.WAVE: 0.1}


def force(x, law):
    if law is Law.LINEAR:
        return x
    if law == Law.SQUARE:
        return x * x
    return math.sin(x)


def series(x, terms):
    total = 0.0
    if terms & Terms.FIRST:
        total += x
    if terms & Terms.SECOND:
        total += x**2
    if Terms.THIRD in terms:
        total += x**3
    return total


def f(x):
    result = series(x, Terms.FIRST | Terms.THIRD) * series(x, Terms.SECOND)
    for law in Law:
        result += SHARES[law] * law.value * force(x, law)
    by_law = {law: x * len(law.name) for law in Law}
    for k, law in enumerate(reversed(Law)):
        result += k * by_law[law]
    v = np.array([x, x * x, 2 * x])
    for axis in Axis:
        v[axis] *= v[Axis.Z] + axis
    result += force(v[Axis.X], Law(2.5)) + force(v[Axis.Y], Law["WAVE"])
    return result + sum(body.density * x**body.power for body in Body)


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
