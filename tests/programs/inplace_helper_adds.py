"""Helpers add into whole arrays that hold nothing active before: by name, in slots, through a view of one."""

import numpy as np


class Sums:
    def __init__(self, n):
        self.first = np.zeros(n)


def add(k, x, out):
    out += k * x**2


def scale(k, out):
    out *= k


def collect(sums, both, x):
    sums.first += x
    both["second"] -= np.sin(x)
    for row in both["rows"]:
        row += x


def add_half(x, out):
    half = out[:2]
    half += x[:2]


def f(x, k):
    total = np.zeros(3)
    add(k, x, total)
    factor = np.ones_like(x)
    scale(k, factor)
    sums, both = Sums(3), {"second": np.ones(3), "rows": [np.zeros(3), np.ones(3)]}
    collect(sums, both, x)
    half = np.ones(3)
    add_half(x, half)
    rows = both["rows"]
    return np.sum(total * factor * sums.first * both["second"] * half) + np.sum(rows[0] * rows[1])


example = dict(x=(3,), k=1.5)
wrt = ("x", "k")
milestone = 3
