"""Stores of a scalar and of a row into slices, the right-hand side broadcast."""
import numpy as np


def fill(row, value, column):
    M = np.zeros((4, 3))
    M[:] = row
    M[1] = value
    M[2:, :1] = column
    M[:, 2] = value * row[0]
    return np.sum(M**3)


example = dict(row=(3,), value=1.1, column=(2, 1))
wrt = ("row", "value", "column")
milestone = 2
