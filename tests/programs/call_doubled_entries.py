"""A helper that reads elements of what it computes: with integers its locals are integers, the adjoints are not."""
import numpy as np


def mixed(x, k):
    y = x * k
    return 0.3 * y[0] + 0.5 * np.sum(y[1:] ** 2)


def total(x, k):
    z = np.zeros(len(x))
    for i in range(1, len(x)):
        z[i] = 0.5 * z[i - 1] + mixed(x[:2], k) * x[i]
    return np.sum(z) * mixed(x, k)


example = dict(x=(4,), k=2.0)
wrt = ("x", "k")
milestone = 3
