"""map over two lists, in a loop and in sums; reduce without a start; filter of a list; products of a local function."""
import functools
import math


def moments(xs, ys, rate):
    def weight(v):
        return math.exp(-rate * v * v)

    total = 0.0
    for k, w in enumerate(map(weight, xs)):
        total += k * w
    products = list(map(lambda a, b: a * b * rate, xs, ys))
    peak = functools.reduce(lambda a, b: a * rate + b, products)
    return total * peak + sum(map(math.sin, filter(lambda v: v > 0, ys)))


def make(rng):
    return dict(xs=[0.5, -0.3, 1.2], ys=[0.7, 1.1, -0.4], rate=0.6)


wrt = ("xs", "ys", "rate")
milestone = 3
