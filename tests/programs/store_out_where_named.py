"""A quotient where the divisor is not zero, and other calls with out= and where= whose value is used at once."""

import numpy as np


def ratio(a, b):
    return np.divide(a, b, out=np.zeros_like(a), where=np.abs(b) > 1e-9)


def primal(x, a, s):
    y = np.divide(x, a, out=np.ones_like(x), where=a > 0)
    rows = np.outer(a, x)
    size = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    rows = np.divide(rows, size, out=np.zeros_like(rows), where=size > 1)
    total = ratio(y, x)[0] * np.sum(np.log(x, out=np.full(4, s), where=x > s))
    for k in range(2):
        kept = np.multiply(y, x + k, out=y, where=x > k)
        kept[0] *= s
        total += kept @ y
    return total + np.sum(rows[0] * x)


example = dict(x=np.array([0.4, 1.3, 2.1, 0.7]), a=np.array([0.8, -1.1, -0.3, 1.9]), s=0.6)
wrt = ("x", "a", "s")
milestone = 3
