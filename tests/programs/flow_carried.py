"""A loop in whose adjoint a variable is read both as it enters an iteration and as it leaves it."""

import math


def swing(u, v, k, n):
    total = 0.0
    for _ in range(n):
        slope = k * u
        v = math.exp(-v) * v + slope
        u = math.sin(u) * v
        total += slope * u**2 + v
    return total * u


example = dict(u=0.7, v=0.3, k=1.2, n=5)
also = (dict(n=1), dict(n=0))
wrt = ("u", "v", "k")
milestone = 3
