"""Helpers with *args, **kwargs, positional-only and keyword-only parameters, called in every way."""
import math


def weighted(first, /, *rest, weight=1.0):
    total = first
    for k, r in enumerate(rest):
        total += weight * (k + 1) * r**2
    return total


def damped(x, /, y=2.0, *, rate, **more):
    damping = rate * y
    if "shift" in more:
        damping += more["shift"] ** 2
    return x * math.exp(-damping)


class Line:
    def __init__(self, slope):
        self.slope = slope

    def at(self, *points, **offsets):
        return self.slope * points[0] * points[-1] + offsets["up"]


def passed_on(*args, **kwargs):
    return weighted(*args, **kwargs) * 0.5


def halved(n, *values):
    if n == 0:
        return weighted(*values)
    return halved(n - 1, values[0] * 0.5, *values[1:])


def combined(x, y):
    pair = (x, y)
    options = {"rate": y, "shift": x}
    total = weighted(*pair) + weighted(x, *pair, y, weight=y) + weighted(y)
    total += damped(*pair[:1], **options) + damped(x, x, rate=0.5) + damped(x, **{**options, "shift": 0.3})
    line = Line(x)
    total += line.at(x, y, up=y) + line.at(*pair, **{"up": 2.0})
    for k in range(3):
        total += passed_on(k, *pair, weight=total * 0.1)

    def own(*v):
        return v[0] * v[1] + x

    return total + halved(2, *pair, 1.5) + own(*pair) + math.hypot(*pair) + max(*pair, x * y)


example = dict(x=0.4, y=0.9)
wrt = ("x", "y")
milestone = 3
