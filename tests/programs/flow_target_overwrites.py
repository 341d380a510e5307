"""The target of a loop takes the name of a value that the derivative needs, and is read after the loop."""
import math


def reused_name(x, weights):
    t = x * x + 1.0
    y = math.exp(0.3 * t) * t
    for t in weights:
        y = y + t * math.sin(x * t)
    return y * t


example = dict(x=0.7, weights=(4,))
wrt = ("x", "weights")
milestone = 3
