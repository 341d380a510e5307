"""The test of a while loop writes: a helper relaxes an array, a walrus pops from a stack."""

import numpy as np


def relax(u, rate):
    u[1:-1] += rate * (u[:-2] - 2 * u[1:-1] + u[2:])
    return np.max(np.abs(np.diff(u)))


def f(x, rate):
    u = np.array([x, 3 * x, -x, 2 * x])
    n = 0
    while not (n >= 6 or relax(u, rate) < 0.45):
        n += 1
        u[0] *= 0.9
    rest = [x, rate]
    total = 0.0
    while rest and (top := rest.pop()) > 0.1:
        total += top * top
        if n < 9:
            rest.append(0.5 * top)
            n += 2
    return np.sum(u * u) * total


example = dict(x=0.6, rate=0.23)
wrt = ("x", "rate")
milestone = 3
