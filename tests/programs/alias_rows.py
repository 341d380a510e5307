"""Rows of a matrix written as the targets of loops, and through a list of them."""
import numpy as np


def swept(A, C, w):
    B = A * w
    D = C * w
    for row in B:
        row += w * row[0]
    for i, row in enumerate(B):
        row *= i + w
        B[0, i] += w
    for r, s in zip(B, D):
        r += s
        s *= r
    rows = [row for row in B]
    rows[0] *= rows[1]
    rows[2][0] = w
    return np.sum(B**2) + np.sum(D**3) + np.sum(rows[0])


example = dict(A=(3, 4), C=(3, 4), w=0.7)
wrt = ("A", "C", "w")
milestone = 3
