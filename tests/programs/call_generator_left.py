"""Generators that are left before their end: by break, by return, beside a range, from inside another one."""

import math
from itertools import islice, takewhile


def newton(a):
    y = a
    while True:
        yield y
        y = 0.5 * (y + a / y)


def square_root(a):
    before = 0.0
    for y in newton(a):
        if abs(y - before) < 1e-12:
            return y
        before = y


def decay(x, rate):
    while True:
        x = rate * math.sin(x)
        yield x


def ramp(x, n):
    for k in range(1, n):
        if k == 4:
            yield x
            return
        yield k * x


def both(x, rate):
    yield from (x / k for k in range(1, 4))
    yield from decay(x, rate)


def total(x, rate):
    result = square_root(x)
    for k, y in enumerate(both(x, rate)):
        if k == 1:
            continue
        result += y
        if k > 3:
            break
    for k, y in zip(range(3), decay(x, rate)):
        result += k * y
    for limit in (3.0, 30.0):
        for y in (v * v for v in ramp(rate, 9)):
            if y > limit:
                break
            result *= y
        else:
            result = -result
    shares = [y / x for y in islice(decay(x, rate), 2)]
    rising = sum(takewhile(lambda y: y < 3 * x, ramp(x, 9)))
    return result * sum(shares) + rising


example = dict(x=1.3, rate=0.7)
wrt = ("x", "rate")
milestone = 3
