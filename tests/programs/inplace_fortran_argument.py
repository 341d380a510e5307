"""A column-major argument written through its transpose and its ravel."""
import numpy as np


def relaxed(A, w):
    columns = A.T
    columns[0] *= w
    order = A.ravel(order="K")
    order[1] = w**2
    A[1, :] += columns[:, 0]
    return np.sum(A**2) + np.sum(A.ravel()[:3] ** 3) + np.sum(A.reshape(-1)[2:] * w)


def make(rng):
    return dict(A=np.asfortranarray(rng.normal(size=(3, 4))), w=0.7)


wrt = ("A", "w")
milestone = 3
