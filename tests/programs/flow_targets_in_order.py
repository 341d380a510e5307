"""Targets are bound from left to right: an index that is bound beside the store, before it or after; a name twice."""

import numpy as np


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


def pairs(x):
    return (x, (x * x, 3.0)), 2.0 * x


def ordered(x, v):
    out, k = np.zeros(4), 0
    for u in v:
        out[k], k, u = u * x, k + 1, 2.0 * u
        out[k] += u
    held, i = [x, x * x, 3.0 * x], 0
    i, (held[i], i), held[i] = (1, (x * 2.0, 2), x * 5.0)
    (a, (a, b)), c = pairs(x)
    (b, c), b = (c, b), a
    d, d = (x, x * c)
    for held[i], i, i in [(x, 2, 0), (d, 0, 1)]:
        c = c + held[1] * i
    for _, u, _ in [(x, 2.0, x * x), (1.0, x, 3.0)]:
        c = c + u * _
    first = last = Node(x)
    for u in v:
        last.next, last = Node(u * x), Node(u)
    rest = sum([p * x for p, p in [(x, d), (a, 2.0)]])
    return np.sum(out**2) * k + held[0] * held[1] * held[2] + b * c + rest * first.next.value * last.value


example = dict(x=0.7, v=(3,))
wrt = ("x", "v")
milestone = 3
