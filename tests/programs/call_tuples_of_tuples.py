"""Lists and trees of nested tuples, which recursive functions make and run through."""
import math

import numpy as np


def powers(x, n):
    if n == 0:
        return None
    return (x**n, powers(0.9 * x, n - 1))


def nested(links):
    if links is None:
        return 1.0
    head, tail = links
    return math.sin(head * nested(tail))


def tree(x, n):
    if n == 0:
        return (None, x, None)
    return (tree(0.5 * x, n - 1), x, tree(1.5 * x, n - 1))


def walked(node):
    if node is None:
        return 1.0
    left, x, right = node
    return walked(left) * math.cos(x) + walked(right)


def windows(v, n):
    if n == 0:
        return (None, v)
    return (windows(0.5 * v[1:], n - 1), 0.5 * v * v)


def weighed(node):
    rest, v = node
    if rest is None:
        return np.sum(v)
    return weighed(rest) * v[0] + np.sum(v)


def primal(x, v):
    links = powers(x, 3)
    total = nested(links) + walked(tree(x, 2)) + weighed(windows(v, 2))
    while links is not None:
        head, links = links
        total += head * head
    return total


example = dict(x=0.7, v=(4,))
wrt = ("x", "v")
milestone = 3
