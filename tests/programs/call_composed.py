"""Functions that are made of functions are kept in lists and objects."""
import math


class Layer:
    def __init__(self, rule):
        self.rule = rule


def composed(outer, inner):
    return lambda t: outer(inner(t))


def layer(rule):
    return Layer(lambda t: rule(t) - t)


def chained(x, y):
    stages = [
        composed(lambda t: t * x, lambda t: t + y),
        composed(math.sin, lambda t: t * y),
        composed(lambda t: t * t, math.exp),
    ]
    value = x
    for stage in stages:
        value = stage(value)
    last = layer(lambda t: t * y)
    return value * last.rule(x)


example = dict(x=0.7, y=0.4)
wrt = ("x", "y")
milestone = 3
