"""Columns of a matrix made orthonormal in place, each under a name of its own."""
import numpy as np


def frame(A):
    Q = A.copy()
    for j in range(3):
        v = Q[:, j]
        for i in range(j):
            u = Q[:, i]
            v -= (u @ v) * u
        v /= np.sqrt(v @ v)
    return np.sum(Q**3)


example = dict(A=(3, 3))
wrt = ("A",)
milestone = 3
