"""del of names in the middle of a computation, one of them assigned again."""
import math


def scratch(x, y):
    a = x * y
    b = math.exp(a)
    del a
    a = b * y
    c = a + b
    del b, a
    return c * c


example = dict(x=0.4, y=0.9)
wrt = ("x", "y")
milestone = 3
