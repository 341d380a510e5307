"""map, filter, functools.reduce and functools.partial with active captures."""
import functools
import math


def damp(rate, x):
    return x * math.exp(-rate * x)


def chained(values, rate):
    damped = map(functools.partial(damp, rate), values)
    positive = filter(lambda v: v > 0, damped)
    return functools.reduce(lambda a, b: a * 0.5 + b, positive, rate)


def make(rng):
    return dict(values=[0.5, -0.3, 1.2, 0.8], rate=0.6)


wrt = ("values", "rate")
milestone = 3
