"""What a helper computes by a call it keeps in a dict or list that another one made beside an array."""
import math


def remembered(f):
    cache = {}

    def value(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    return value


def squared(v):
    return v * v


def started(p):
    return [], p


def grow(powers, p, n):
    powers.append(squared(p[0]) * n)


def series(p, q):
    basis = remembered(lambda n: p[0] ** n * math.cos(n * p[1]))
    total = 0.0
    for k in range(6):
        total += basis(k % 3) * k
    powers, q = started(q)
    for k in range(3):
        grow(powers, q, k)
    return total * powers[1] + powers[2]


example = dict(p=(2,), q=(1,))
wrt = ("p", "q")
milestone = 3
