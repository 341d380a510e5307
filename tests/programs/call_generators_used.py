"""Generators with try and with, left early, and used up by tuple, reduce, itertools, starred names and displays."""

import functools
import itertools
import math

import numpy as np


def logs(values):
    for v in values:
        try:
            yield math.log(v)
        except ValueError:
            yield v * v


def scaled(x, n):
    with np.errstate(all="ignore"):
        for k in range(n):
            yield x * (k + 1)


class Grid:
    def __init__(self, step):
        self.step = step

    def points(self, n):
        for k in range(n):
            yield self.step * k


def total(x, rate):
    y = 0.0
    for v in logs([x, -x, rate]):
        y = y * 0.5 + v
    for v in logs([rate, -x, x, rate]):
        if v < 0:
            break
        y += v
    for p in Grid(rate).points(5):
        if p > 2:
            break
        y += p * x
    first, *others = scaled(x, 3)
    for a, b in itertools.pairwise(scaled(rate, 3)):
        y += a * b
    for v in itertools.chain(scaled(2.0, 2), scaled(x, 2)):
        y = 0.1 * y * v + x
    product = functools.reduce(lambda a, b: a * x + b, scaled(rate, 3))
    points = tuple(scaled(x, 3))
    found = [*scaled(rate, 2), y]
    found.extend(v * x for v in (1.0, 2.0))
    high = all(v > 0 for v in scaled(x, 2)) * rate
    return first * others[1] + product + points[2] * found[1] + sum(found) + high


example = dict(x=0.7, rate=1.2)
wrt = ("x", "rate")
milestone = 3
