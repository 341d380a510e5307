"""Methods and functions that call themselves in sums and products over what a node holds: with nothing they end."""

import math

import numpy as np


class Node:
    def __init__(self, v):
        self.v = v
        self.kids = []

    def add(self, v):
        self.kids.append(Node(v))
        return self.kids[-1]

    def total(self):
        return self.v + sum(k.total() for k in self.kids)


def product(t):
    return t.v * math.prod(product(k) for k in t.kids)


def spread(t, x):
    return x * t.v + np.sum([spread(k, x) for k in t.kids])


def primal(x, y):
    tree = Node(x)
    kid = tree.add(y)
    kid.add(x * y)
    tree.add(x + y)
    return tree.total() * kid.total() + product(tree) + spread(kid, x) * kid.kids[0].v


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
