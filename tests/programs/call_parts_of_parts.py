"""Tuples that hold None or tuples, made and taken apart by helpers; one gets an array and an element of it."""
import numpy as np


def leaf(v, n):
    if n == 0:
        return (None, v)
    return (0.3 * v, 0.2 * v)


def middle(v, n):
    if n == 0:
        return (None, v)
    return (leaf(0.5 * v[1:], n - 1), 0.5 * v * v)


def outer(v, first, n):
    if n == 0:
        return (None, v)
    return (middle(0.5 * first * v[1:], n - 1), 0.5 * first * v * v)


def primal(x):
    parts, squares = outer(x, x[0], 3)
    inner, more = parts
    left, right = inner
    total = np.sum(left) * right[0] + np.sum(more) * squares[1]
    for n in range(3):
        _, last = outer(x, x[0], n)
        total += np.sum(last)
    return total


example = dict(x=(4,))
wrt = ("x",)
milestone = 3
