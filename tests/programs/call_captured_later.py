"""Functions that run later than where they were made read what they captured as it is then."""
from collections import defaultdict


class Scale:
    def __init__(self, factor):
        self.factor = factor

    def of(self, value):
        return self.factor(value)


def twice(h):
    return lambda t: h(h(t))


def both(h):
    return [h, h]


def read_late(x, xs):
    n = 1.0
    scale = Scale(lambda t: t * n)
    again = twice(lambda t: t + n * x)
    pair = both(lambda t: t - n)
    size = 2.0
    steps = defaultdict(lambda: size)
    size = 3.0
    y = scale.of(x)
    n = x * x
    y += scale.of(2.0) + again(x) * pair[1](x)
    y += float(steps["first"]) * x
    for t in map(lambda v: v * n, xs):
        y += t
        n = n * x
    for t in filter(lambda v: v < n, [9.0, 4.0]):
        n = y
    return y + t


example = dict(x=1.5, xs=[0.5, 1.25, -0.75])
wrt = ("x", "xs")
milestone = 3
