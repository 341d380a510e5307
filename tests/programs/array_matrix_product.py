"""@ of matrices and np.matmul: a low-rank factorisation with a penalty."""
import numpy as np


def factorisation(U, V, R, penalty):
    error = R - U @ V.T
    return np.sum(error**2) + penalty * np.sum(np.matmul(U.T, U) ** 2) + np.sum(V @ V.T)


example = dict(U=(4, 2), V=(5, 2), R=(4, 5), penalty=0.3)
wrt = ("U", "V", "R", "penalty")
milestone = 2
