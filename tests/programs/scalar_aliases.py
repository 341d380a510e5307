"""Copies of names: b = a, chained assignment, a name that shadows a parameter."""
import math


def chained(x, y):
    a = b = x * y
    c = a
    a = a + 1
    y = c
    d = e = math.sin(y)
    return a * b + c * d * e


example = dict(x=0.6, y=1.2)
wrt = ("x", "y")
milestone = 1
