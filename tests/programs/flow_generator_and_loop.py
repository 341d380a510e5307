"""Loops that change what their generator reads: the generator's own loops, with the body where it yields."""

import numpy as np


def taken(xs):
    for k in range(len(xs)):
        yield xs[k] * (k + 1)


def rows(a, factor):
    for row in a:
        yield row * factor
        factor = factor * 0.5


def total(x, a):
    def scaled(n):
        for k in range(n):
            yield size * k

    xs = [x, x * x, 0.5, 0.2]
    y = 0.0
    for v in taken(xs):
        y += v
        xs[2] = y * 0.1
    for k, v in enumerate(taken(xs)):
        if k < 2:
            xs.append(v)
            continue
        if k == 3:
            break
        y += k * v
    y = 0.1 * y
    size = x
    for v in scaled(3):
        y += v * v
        size = size + 0.3 * y
    for v in (w * x for w in xs):
        y += v
        xs[-1] = 0.1 * y
    for c, v in zip([0.5, 1.5], taken(xs)):
        y += c * v
        if c > 1:
            break
    b = a * 1.0
    for row in rows(b, x):
        y = 0.1 * y + np.sum(row * row)
        b[1] = row * 0.1 * y
    return y


example = dict(x=0.7, a=np.array([[0.3, 1.2], [0.4, 0.1]]))
wrt = ("x", "a")
milestone = 3
