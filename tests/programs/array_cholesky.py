"""np.linalg.cholesky: whitening by the factor of a covariance."""
import numpy as np


def mahalanobis(B, x):
    S = B @ B.T + 2 * np.eye(4)
    L = np.linalg.cholesky(S)
    z = np.linalg.solve(L, x)
    return z @ z + 2 * np.sum(np.log(np.diag(L))) + L[2, 1]


example = dict(B=(4, 4), x=(4,))
wrt = ("B", "x")
milestone = 2
