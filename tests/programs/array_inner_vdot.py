"""np.inner of matrices and np.vdot of matrices, which flattens them."""
import numpy as np


def similarity(A, B, C):
    gram = np.inner(A, B)
    return np.sum(gram**2) + np.vdot(A, C) * np.vdot(C, C)


example = dict(A=(3, 4), B=(2, 4), C=(3, 4))
wrt = ("A", "B", "C")
milestone = 2
