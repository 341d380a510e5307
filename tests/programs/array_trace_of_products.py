"""Traces of a matrix times numbers, rows and columns: the adjoint of a number is a sum."""
import functools

import numpy as np


def turned(a, b, M, row):
    rotations = [np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]) for t in (a, b, a * b)]
    R = functools.reduce(np.matmul, rotations)
    scale = functools.partial(np.multiply, a)
    s = a * b
    return np.trace(scale(R)) + np.trace(s * M) * np.trace(M * row) + np.trace(M + row[:, None] * a)


primal = turned
example = dict(a=0.3, b=0.7, M=(2, 2), row=(2,))
wrt = ("a", "b", "M", "row")
milestone = 2
