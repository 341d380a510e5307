"""with blocks in a loop and a branch, one that is left by return, and a context manager of Python that binds a name."""
import math

import numpy as np


class Counter:
    def __init__(self):
        self.entered = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, *error):
        return False


def series(x, y, n):
    counter = Counter()
    total = 0.0
    for k in range(n):
        with counter:
            y = y * x + k
            total += math.sin(y)
    with np.errstate(over="ignore"):
        if total > 1:
            return total * x
        with counter as held, np.errstate(under="ignore"):
            y = y * y * float(held.entered)
    return total + y


primal = series
example = dict(x=0.7, y=1.3, n=3)
also = (dict(x=0.4, y=0.6, n=1),)
wrt = ("x", "y")
milestone = 3
