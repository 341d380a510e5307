"""A call inside an argument of another that also takes the same variable: both have a part of its adjoint."""

import math


def damped(a, b):
    return a * math.sin(b)


def squared(a, b):
    return a * a * b


def f(x, y):
    outer = squared(damped(x, y), y)
    return outer - damped(squared(y, x), x)


example = dict(x=0.4, y=0.7)
wrt = ("x", "y")
milestone = 3
