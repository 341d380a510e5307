"""Slots of arguments that get arrays without active values: what they held before gets the adjoint of that alone."""

import numpy as np


def settled(d, xs, w):
    before = np.sum(d["a"] * w)
    d["a"] = w * w
    d["b"][0] = d["a"][1]
    d["a"][2] = d["b"][1] * before
    xs.reverse()
    xs[0] = w * 2.0
    xs[0], xs[1] = xs[1], w + 1.0
    for k in range(2):
        d["b"] = d["b"] * d["a"]
        d["a"] = w * k
    return np.sum(d["a"] * d["b"]) + np.sum(xs[0] * xs[1])


def make(rng):
    a, b, first, second = (rng.normal(size=3) for _ in range(4))
    return dict(d={"a": a, "b": b}, xs=[first, second], w=rng.normal(size=3))


primal = settled
wrt = ("d", "xs")
milestone = 3
