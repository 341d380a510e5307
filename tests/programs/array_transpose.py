"""np.transpose with a permutation, a negative axis, .T of three dimensions and .transpose()."""
import numpy as np


def permuted(x, w):
    a = np.transpose(x, (2, 0, 1))
    b = np.transpose(x, (-1, 0, 1)) * a
    return np.sum(b @ w) + np.sum(x.T[1] ** 2) + np.sum(x.transpose(1, 0, 2)[0] ** 3)


example = dict(x=(2, 3, 4), w=(3,))
wrt = ("x", "w")
milestone = 2
