"""Helpers that get elements taken by positions or by a mask, and slices of a list: new memory, not a view."""
import numpy as np

PICKED = np.array([0, 2, 2])


def length(x):
    return np.sqrt(np.sum(x**2))


def weighted(terms, w):
    total = 0.0
    for k in range(len(terms)):
        total = total + w * terms[k] ** (k + 1)
    return total


def spread(x, w):
    terms = [x[0] * w, x[1], x[2] * x[1]]
    taken = length(x[PICKED]) + length(x[np.abs(x) > 0.5])
    return taken * weighted(terms[1:], w) + weighted(terms[::-1], w) - weighted(terms[:2], w)


example = dict(x=(5,), w=0.7)
wrt = ("x", "w")
milestone = 3
