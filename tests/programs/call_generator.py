"""A generator function consumed by a loop."""
import math


def orbit(x, r, n):
    for _ in range(n):
        x = r * x * (1 - x)
        yield x


def entropy(x, r):
    total = 0.0
    for k, value in enumerate(orbit(x, r, 5)):
        total -= value * math.log(value) / (k + 1)
    return total


example = dict(x=0.3, r=2.8)
wrt = ("x", "r")
milestone = 3
