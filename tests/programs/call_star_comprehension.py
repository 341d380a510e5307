"""Tuples of known length whose items go one by one into a call: f(*(g(c) for c in t)), of two tuples with zip."""
import math
from typing import NamedTuple


class Vector(NamedTuple):
    x: float
    y: float
    z: float

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


def unit(v):
    length = math.sqrt(v.dot(v))
    return Vector(*(c / length for c in v))


def between(a, b):
    return Vector(*[(s + t) / 2 for s, t in zip(a, b)])


def glance(x, y, k):
    ray = unit(Vector(x, y, 1.0))
    normal = Vector(0.0, k, 1.0)
    for _ in range(2):
        normal = unit(between(ray, normal))
    return ray.dot(normal) * k


example = dict(x=0.3, y=-0.4, k=1.2)
wrt = ("x", "y", "k")
milestone = 3
