"""Rows, columns and slices that get a name in each turn of a loop, and are written."""

import numpy as np


def swept(A, u):
    B = A * 2
    C = A + 1
    D = A * 1.0
    row = B[0]
    for k in range(3):
        row[1:] *= row[:-1]
        row = B[k]
        row[0] += A[k, 0] ** 2
    i = 0
    while i < 2:
        upper = C[i]
        i += 1
        upper[0] *= C[i, 1]
        lower = C[i]
        lower += upper * upper[0]
    total = 0.0
    for k in range(2):
        D = D * 0.5
        for j in range(3):
            v = D[j, k:]
            v[0] *= A[k, j]
            w = v[1:]
            w += v[0]
            total += np.sum(w) * v[0]
        column = D.T[k]
        column[1:] -= column[:-1] * column[0]
        same = u
        same[k] *= total
    row *= 2
    for k in range(2):
        last = C[k]
        if k > 0:
            last = C[0]
        total += np.sum(last**2)
    return np.sum(B**2) + np.sum(C * D) + np.sum(row) + total * u[1]


example = dict(A=(3, 4), u=(2,))
wrt = ("A", "u")
milestone = 3
