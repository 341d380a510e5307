"""A matrix product by three nested loops, accumulated into entries."""
import numpy as np


def product(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C[i, j] += A[i, k] * B[k, j]
    return np.sum(C**3)


example = dict(A=(3, 2), B=(2, 4))
wrt = ("A", "B")
milestone = 3
