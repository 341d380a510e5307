"""Slices of an array that shrinks in a loop, and of the arrays of a list, which need not be of one size."""
import numpy as np


def pyramid(x, rows):
    total = np.sum(rows[0][1:] * rows[1][1:])
    for a, b in zip(rows, rows[1:]):
        total += np.sum(np.sin(a[1:]) * b[:-1])
    u = x * x
    t = np.zeros(len(x) - 1)
    for _ in range(4):
        left, right = u[:-1], u[1:]
        if len(left) == 1:
            total += np.sum(t[:] * left)
            break
        t = left + right
        u = t
    for _ in range(3):
        total = total * np.mean(x) + np.sum(x)
        x = np.append(x[1:], [0.5, 1.5])[:4]
    return total


def make(rng):
    return dict(x=rng.normal(size=4), rows=[rng.normal(size=n) for n in (2, 4)])


wrt = ("x", "rows")
milestone = 3
