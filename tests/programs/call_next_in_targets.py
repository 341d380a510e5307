"""Items that are taken where a statement stores: in an index, a key, before the value or after, in several targets."""

import numpy as np


def filled(x):
    out = np.zeros((2, 3))
    places = iter([1, 0, 0, 1])
    columns = iter([2, 0, 1, 1])
    factors = iter([x, x * x, 3.0])
    out[next(places), next(columns)] = next(factors)
    out[next(places)][next(columns)] = x * next(factors)
    out[next(places), 1] += x * next(columns) * next(factors)
    named = {}
    keys = iter("abc")
    for k in range(2):
        named[next(keys)] = k * x + x
    whole = named[next(keys)] = x * out[0, 0]
    free = iter([0, 1, 2])
    held = [0.0, 0.0, 0.0]
    held[next(free)], (held[next(free)], rest) = x * whole, (x, 3.0 * x)
    held[next(free)] = held[0]
    return np.sum(out * out) + named["a"] * named["b"] * named["c"] * held[1] * rest + held[2]


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
