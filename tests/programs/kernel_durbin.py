"""Durbin's recursion for a Toeplitz system: a vector grows, through a second one."""

import numpy as np


def durbin(r):
    n = len(r)
    y, z = np.zeros(n), np.zeros(n)
    y[0] = alpha = -r[0]
    beta = 1.0
    for k in range(1, n):
        beta = (1 - alpha * alpha) * beta
        s = r[k]
        for i in range(k):
            s += r[k - i - 1] * y[i]
        alpha = -s / beta
        for i in range(k):
            z[i] = y[i] + alpha * y[k - i - 1]
        y[:k] = z[:k]
        y[k] = alpha
    return y @ y


primal = durbin
example = dict(r=np.array([0.5, 0.3, 0.2, 0.1]))
wrt = ("r",)
milestone = 3
