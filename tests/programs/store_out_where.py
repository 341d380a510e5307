"""Universal functions with out= and where=: what the mask leaves out keeps its value."""

import numpy as np


def primal(x, a):
    b = np.full(4, x)
    positive = a > 0
    np.log(a, out=b, where=positive)
    for k in range(2):
        np.multiply(b, a + k, out=b, where=np.array([True, False, True, True]))
        np.divide(b, a, b, where=np.abs(a) > 1)
    table = np.outer(a, b)
    np.add(table, b, out=table, where=positive)
    np.exp(-x, out=table[0], where=positive)
    return np.sum(table * table) + np.sum(b)


example = dict(x=1.3, a=np.array([0.4, -1.1, 0.8, 1.9]))
wrt = ("x", "a")
milestone = 3
