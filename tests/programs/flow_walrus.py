"""Assignment expressions in a condition, in an argument and in a while test."""
import math


def damped(x, k):
    total = 0.0
    if (y := x * k) > 0.5:
        total += y
    total += math.sin(z := y * x) + z**2
    while (x := x * 0.6) > 0.2:
        total += x
    return total


example = dict(x=1.3, k=0.8)
also = (dict(x=0.4),)
wrt = ("x", "k")
milestone = 3
