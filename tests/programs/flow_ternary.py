"""Conditional expressions, nested and inside a larger expression."""
import math


def relu_chain(x, a, b):
    y = a * x if x > 0 else b * x
    z = 2 * (math.exp(y) if y < 0 else 1 + y if y < 3 else y**2)
    return z + (a if a > b else b) * y


example = dict(x=-0.7, a=1.3, b=0.4)
also = (dict(x=0.9), dict(x=4.0, b=2.1))
wrt = ("x", "a", "b")
milestone = 3
