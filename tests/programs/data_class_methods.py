"""Other ways to make an object: class methods that subclasses extend, static methods, type(self)(...)."""

import math


class Rotation:
    def __init__(self, c, s):
        self.c, self.s = c, s

    @classmethod
    def by(cls, angle):
        return cls(math.cos(angle), math.sin(angle))

    @classmethod
    def half(cls, angle):
        return cls.by(angle / 2)

    @staticmethod
    def norm(x, y):
        return math.sqrt(x * x + y * y)

    def then(self, other):
        return type(self)(self.c * other.c - self.s * other.s, self.s * other.c + self.c * other.s)

    def back(self):
        return self.__class__(self.c, -self.s)

    def length(self):
        return self.norm(self.c, self.s)


class Scaled(Rotation):
    @classmethod
    def by(cls, angle):
        made = super().by(angle)
        made.c = made.c * (1 + angle)
        return made

    def length(self):
        return Rotation.norm(self.c, 2 * self.s) + type(self).norm(self.s, self.c)


def turned(a, b):
    first = Rotation.by(a).then(Rotation.half(b))
    second = Scaled.half(a)
    third = second.by(b).then(second.back())
    return first.c * second.length() + third.length() * first.length() + third.s


example = dict(a=0.7, b=0.4)
wrt = ("a", "b")
milestone = 3
