"""One name assigned again and again, each time from its old value."""
import math


def softened(x, k):
    x = x * k
    x = math.sin(x) + x
    k = k - x * k
    x = x * x * k
    x = x / (1 + x**2)
    return x * k


example = dict(x=0.8, k=1.3)
wrt = ("x", "k")
milestone = 1
