"""Loops over parts of a text, and members of an enum that objects keep."""

import enum
import math
from dataclasses import dataclass, field

import numpy as np


class Shape(enum.Enum):
    LINE = 1
    CURVE = 2


@dataclass
class Unit:
    weight: float
    shape: Shape
    outputs: list = field(default_factory=list)

    def fire(self, v):
        out = self.weight * v if self.shape is Shape.LINE else math.tanh(self.weight * v)
        self.outputs.append(out)
        return out


def walk(weights, scale):
    route = "0120"
    units = [Unit(weights[0], Shape.LINE), Unit(weights[1] * scale, Shape.CURVE), Unit(weights[2], Shape.CURVE)]
    level = units[int(route[0])].fire(scale)
    for step in route[1:]:
        level = units[int(step)].fire(level) + scale
    for step in route[::-1]:
        level = level * 0.5 + weights[int(step)] ** 2
    return level + sum(v for unit in units for v in unit.outputs)


primal = walk
example = dict(weights=np.array([0.7, 1.1, -0.4]), scale=0.9)
wrt = ("weights", "scale")
milestone = 3
