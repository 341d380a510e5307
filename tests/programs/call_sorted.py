"""sorted with a key, of active numbers, and any/all over them."""
import math


def trimmed(values, scale):
    ordered = sorted(values, key=lambda v: -abs(v))
    total = 0.0
    for k, v in enumerate(ordered):
        total += v * math.exp(-scale * k)
    if all(abs(v) < 10 for v in values) and any(v > 0 for v in values):
        total *= scale
    return total


def make(rng):
    return dict(values=[0.7, -1.4, 0.2, 1.1], scale=0.5)


wrt = ("values", "scale")
milestone = 3
