"""Items that follow each other with one key are taken together: rates of days, measurements of one kind."""

import itertools
from operator import itemgetter

import numpy as np

DAYS = [("mon", 0.5), ("mon", 0.25), ("tue", 1.5), ("wed", 0.5), ("wed", 0.125), ("mon", 2.0)]


def f(x, w, labels=("a", "a", "b", "b", "b", "a")):
    total = 0.0
    for label, places in itertools.groupby(range(len(labels)), key=lambda i: labels[i]):
        mean = 0.0
        for i in places:
            mean += x[i] / 2
        total += mean**2 * (w if label == "a" else 1.0)
    for _, rates in itertools.groupby(DAYS, itemgetter(0)):
        total += w ** sum(rate for _, rate in rates)
    for above, run in itertools.groupby([x[0], w, x[1] * w, x[2]], key=lambda v: v > 0.0):
        product = 1.0
        for v in run:
            product = product * v
        if above:
            total += np.sin(product)
    return total


example = dict(x=(6,), w=1.25)
wrt = ("x", "w")
milestone = 3
