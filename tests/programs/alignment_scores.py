"""A dynamic programme: soft alignment scores in a two-dimensional table."""
import numpy as np


def soft_dtw(x, y, gamma):
    n, m = len(x), len(y)
    D = np.full((n + 1, m + 1), 50.0)
    D[0, 0] = 0.0
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            previous = np.array([D[i - 1, j - 1], D[i - 1, j], D[i, j - 1]])
            low = np.min(previous)
            soft = low - gamma * np.log(np.sum(np.exp((low - previous) / gamma)))
            D[i, j] = (x[i - 1] - y[j - 1]) ** 2 + soft
    return D[n, m]


example = dict(x=(4,), y=(3,), gamma=0.7)
wrt = ("x", "y", "gamma")
milestone = 3
