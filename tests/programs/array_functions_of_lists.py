"""Functions of NumPy, elementwise and others, of lists of numbers, whose adjoints are lists."""

import numpy as np


def total(x, y):
    z = [v * y for v in x]
    doubled = np.sum(np.multiply(x, 2)) + np.max(np.multiply(z, 3.0)) + np.sum(3 * np.array(x)) * y
    mixed = np.sum(np.add(z, x) * np.square(z)) - np.sum(z) / 2
    return doubled * mixed + np.max(np.divide(z, 2) - np.power(x, 2)) + np.sum(np.cumsum(x)) * np.negative(z)[1]


example = dict(x=[0.5, 1.25, -0.75], y=1.3)
wrt = ("x", "y")
milestone = 3
