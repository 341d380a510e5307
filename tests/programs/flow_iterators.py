"""Iterators over constants in the heads of active loops: generators, map, filter, zip that has a name, reduce."""

import functools


def steps(size, count):
    for k in range(count):
        yield size * (k + 1)


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def total(x, rate):
    def halves(start):
        for k in range(3):
            yield start / 2**k

    y = x
    for h in steps(0.5, 3):
        for k in map(int, "12"):
            y = y * rate + h * k * x
    for n in countdown(2):
        y = y * n + x
    pairs = zip(steps(0.25, 3), [1.0, 2.0])
    for a, b in pairs:
        y = y * a + b * rate
    for k, h in enumerate(halves(2.0)):
        if k == 2:
            break
        y = y * h
    for v in (w * w for w in filter(None, [0.0, 0.5, 1.5])):
        y = v * y + x
    scale = functools.reduce(lambda p, q: p * q, [0.5, 3.0])
    scale *= x
    return y * scale + sum([x * h for h in steps(2.0, 2)])


example = dict(x=0.7, rate=1.2)
wrt = ("x", "rate")
milestone = 3
