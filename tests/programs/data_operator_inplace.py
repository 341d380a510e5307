"""A class that stores its arguments at once, changed by += under two names, and by arithmetic in a loop."""
import math


class Vector:
    def __init__(this, x, y: float = 0.0):
        this.x, this.y = x, y
        this.kind: str = "plane"

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __rmul__(self, factor):
        return Vector(factor * self.x, factor * self.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __abs__(self):
        return math.sqrt(self.x**2 + self.y**2)

    def __getitem__(self, k):
        return self.x if k == 0 else self.y

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self


def pursuit(x, y):
    hunter, prey = Vector(x, 1.0), Vector(y)
    for _ in range(3):
        hunter = hunter + 0.5 * (prey - hunter)
        prey += Vector(x, y)
    same = hunter
    hunter += prey
    hunter += same
    return abs(same) * hunter[1] + prey[0]


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
