"""A vector as a namedtuple with operators of its own: an orbit."""

import math
from typing import NamedTuple


class Vector(NamedTuple):
    x: float
    y: float

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, s):
        return Vector(self.x * s, self.y * s)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __abs__(self):
        return math.hypot(self.x, self.y)


def primal(speed, pull):
    place, velocity = Vector(1.0, 0.0), Vector(0.0, speed)
    for _ in range(6):
        velocity += -place * (0.2 * pull / abs(place) ** 3)
        place = place + 0.2 * velocity
    return place @ velocity + abs(place)


example = dict(speed=0.9, pull=1.1)
wrt = ("speed", "pull")
milestone = 3
