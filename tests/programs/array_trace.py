"""np.trace with an offset, of products: the score of a Gaussian covariance model."""
import numpy as np


def score(S, P):
    return np.trace(S @ P) + np.trace(P, offset=1) ** 2 - np.trace(S.T @ S)


example = dict(S=(4, 4), P=(4, 4))
wrt = ("S", "P")
milestone = 2
