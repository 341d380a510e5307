"""Objects that hold active values as context managers: entered, changed inside, left at the end and by return."""
import contextlib


class Tank:
    def __init__(self, level):
        self.level, self.total = level, 0.0

    def __enter__(self):
        self.total = self.level * 2
        return self

    def __exit__(self, *exception):
        self.total *= 0.5
        return False

    def add(self, amount):
        self.total += amount * self.level


class Scale:
    def __init__(self, factor):
        self.factor, self.log = factor, []

    def __enter__(self):
        self.log.append("in")
        return self.factor * 3

    def __exit__(self, kind, value, trace):
        self.log.append("out")
        self.factor = self.factor + 1


def drained(tank, amount):
    with tank as inside:
        inside.add(amount)
        return inside.total


def with_objects(x, y):
    with Tank(x) as tank:
        tank.add(y)
        total = tank.total
    total = total * y + tank.total
    scale = Scale(y)
    with scale as wide, Tank(wide) as other:
        other.add(1.0)
        total += other.total * wide
    with Tank(x * y) as third, contextlib.nullcontext():
        for k in range(3):
            third.add(k * x)
    held = Tank(y)
    total += drained(held, x * x) + held.total
    return total + scale.factor * len(scale.log) + third.total + other.total


primal = with_objects
example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
