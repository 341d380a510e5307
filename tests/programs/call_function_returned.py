"""Functions that make functions: what these captured comes back, active or not, and each of them is called later."""
import math

import numpy as np


def linear(slope, offset):
    def value(v):
        return slope * v + offset

    return value


def chained(f, g):
    return lambda v: f(g(v))


def dense(W, act=np.tanh):
    scale = 1.0 / np.sqrt(W.shape[1])

    def forward(v):
        return act(scale * (W @ v))

    return forward


def nothing(k):
    def twice(v):
        return 2 * v

    return twice


def nested(a):
    def outer(b):
        def product(c):
            return a * b * c

        return product

    return outer


class Spring:
    def __init__(self, k):
        self.k = k

    def force(self):
        def at(v):
            return -self.k * v

        return at


def linear_twice(k):
    f = linear(k, 1.0)
    return f(f(0.3))


def network(x, k, W):
    total = 0.0
    for i in range(2):
        f = linear(k, i * x)
        total += f(x)
        if total > 1.0:
            f = linear(x, 0.5)
    total += f(2.0) * linear_twice(k)
    g = linear(0.5, 2.0)
    h = chained(math.sin, f)
    both = chained(g, h)
    total += both(x)
    hidden = np.array([x, k])
    layer = dense(W)
    last = dense(W.T, np.sin)
    for _ in range(2):
        hidden = layer(last(hidden))
    outer = nested(x)
    product = outer(k)
    double = nothing(x)
    pull = Spring(k)
    force = pull.force()
    return total + np.sum(hidden) + product(3.0) + double(x) + force(x)


example = dict(x=0.7, k=1.2, W=(2, 2))
wrt = ("x", "k", "W")
milestone = 3
