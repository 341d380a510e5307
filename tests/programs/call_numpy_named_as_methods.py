"""Functions of NumPy that have the names of methods which change a list, beside what a helper writes."""
import numpy as np


def damped(a, b):
    for i in range(3):
        a[i] = a[i] * 0.5 + np.sin(b[i])
    return a


def mixed(x, c):
    waves = x * c
    turned = waves[::-1] * 1.0
    first = damped(turned, np.resize(c, 3))
    shifted = 1.0 * waves[:]
    damped(shifted, np.add(c, x))
    ordered = waves.T + 0.0
    last = damped(ordered, np.sort(x))
    return np.sum(waves * first) + np.sum(waves * shifted) + np.sum(waves * last)


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 3
