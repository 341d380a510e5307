"""A small vector class with overloaded operators built from active scalars."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, scale):
        return Vector(self.x * scale, self.y * scale)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


def reflect(px, py, angle):
    p = Vector(px, py)
    n = Vector(angle, 1.0)
    return (p + n * -2.0).dot(p * angle)


example = dict(px=0.4, py=1.1, angle=0.6)
wrt = ("px", "py", "angle")
milestone = 3
