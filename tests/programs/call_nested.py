"""Helpers that call helpers, and a call as an argument of a call."""
import math


def softplus(x):
    return math.log1p(math.exp(x))


def scaled(x, s):
    return s * softplus(x / s)


def two_layers(x, s):
    return scaled(scaled(x, s) - 1.0, softplus(s)) + softplus(scaled(x, 2.0))


example = dict(x=0.4, s=0.9)
wrt = ("x", "s")
milestone = 3
