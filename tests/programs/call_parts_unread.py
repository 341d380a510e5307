"""Calls that change an object and give several things, of which none is read, or only what carries no derivative."""


class Tank:
    def __init__(self, level):
        self.level = level


def fill(tank, x):
    tank.level = tank.level * x
    return tank.level, (2 * tank.level, x), 3


def filled(x, y):
    tank = Tank(y)
    first, _, n = fill(tank, x)
    a, b, c = fill(tank, x * y)
    return tank.level * n


example = dict(x=1.3, y=0.7)
wrt = ("x", "y")
milestone = 3
