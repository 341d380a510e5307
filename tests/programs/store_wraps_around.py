"""Negative indices: the first turn of a loop reads the last element, which a later turn overwrites."""

import numpy as np


def ring(u, k):
    u = u.copy()
    w = np.zeros(len(u))
    w[-1] = k * k
    for i in range(len(u)):
        w[i] = u[i] * w[i - 1] + k
    for i in range(-2, 2):
        w[i + 1] *= w[i] * u[i]
    for i in range(len(u)):
        u[i] = u[i] * k
        u[i - 2] = u[i] * w[i]
    return np.sum(w**2) + np.sum(u)


example = dict(u=(4,), k=0.8)
wrt = ("u", "k")
milestone = 3
