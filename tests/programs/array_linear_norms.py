"""Norms and condition of a matrix, its powers and its pseudoinverse."""
import numpy as np


def size(a, b):
    spectral = np.linalg.norm(a, 2) + np.linalg.norm(a, "nuc") + np.linalg.norm(b, 1)
    grown = np.linalg.trace(np.linalg.matrix_power(a, 3)) + np.linalg.vector_norm(b, ord=3)
    chain = np.linalg.multi_dot([a, np.linalg.pinv(b), b @ a])
    return spectral + grown + np.linalg.matrix_norm(chain) + np.linalg.cond(a) + np.sum(np.linalg.svdvals(b) ** 3)


example = dict(a=(3, 3), b=(4, 3))
wrt = ("a", "b")
milestone = 2
