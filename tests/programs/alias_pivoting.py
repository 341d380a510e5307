"""Gaussian elimination in place, rows swapped by an array of positions and through a temporary."""
import numpy as np


def solved(A, b):
    M = A.copy()
    y = b.copy()
    n = len(b)
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        if p != k:
            t = y[k]
            y[k] = y[p]
            y[p] = t
        for i in range(k + 1, n):
            f = M[i, k] / M[k, k]
            M[i, k:] -= f * M[k, k:]
            y[i] -= f * y[k]
    for i in range(n - 1, -1, -1):
        y[i] = (y[i] - M[i, i + 1 :] @ y[i + 1 :]) / M[i, i]
    return np.sum(y**2)


def make(rng):
    return dict(A=rng.normal(size=(3, 3)) + 3 * np.eye(3)[[1, 2, 0]], b=rng.normal(size=3))


wrt = ("A", "b")
milestone = 3
