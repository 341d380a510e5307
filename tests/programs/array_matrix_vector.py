"""@ between matrix and vector in both orders and between two vectors: a quadratic form."""
import numpy as np


def energy(A, x, b):
    return 0.5 * (x @ A @ x) - b @ x + np.sum(b @ A) + np.sum(np.sin(A @ x))


example = dict(A=(4, 4), x=(4,), b=(4,))
wrt = ("A", "x", "b")
milestone = 2
