"""Tuples of positions, one name for rows and columns, as an index: what they take has the axes of the positions."""
import numpy as np


def gathered(A, c):
    rows, columns = np.array([0, 1, 1]), np.array([1, 0, 0])
    places = (rows, columns)
    scaled = A[places] * c
    B = np.zeros_like(A)
    B[places] = scaled**2
    B[np.diag_indices(2)] += c[:2]
    corner, twice = (1, 0), (0, 0)
    B[corner] *= c[0]
    total = np.sum(scaled * c) + np.sum(B * A) + np.sum(A[places] ** 3)
    above = np.nonzero(A > 0.0)
    total += np.sum(A[twice, 1] * c[:2]) + np.sum(A[(1, 1), (0, 0)] * c[1:]) + np.sum(B[above] ** 2)
    i, j = np.unravel_index(np.array([0, 2, 2]), (2, 2))
    for at in [(0, 1), (1, 1), (0, 1)]:
        total += A[at] * c[at[0]]
    return total + np.sum(A[i, j] * c) + np.sum(A[np.ix_([0, 1], [1, 1])])


example = dict(A=(2, 2), c=(3,))
wrt = ("A", "c")
milestone = 3
