"""Evidence of a Gaussian process by SciPy's Cholesky factor; a system that is assumed to be positive definite."""
import numpy as np
from scipy import linalg


def evidence(x, y, length, noise):
    K = np.exp(-0.5 * (x[:, None] - x[None, :]) ** 2 / length**2) + noise**2 * np.eye(len(x))
    factor = linalg.cho_factor(K)
    alpha = linalg.cho_solve(factor, y)
    spread = linalg.solve(K, x, assume_a="pos")
    return -0.5 * y @ alpha - np.sum(np.log(np.diag(factor[0]))) + x @ spread


example = dict(x=(4,), y=(4,), length=0.7, noise=0.4)
wrt = ("x", "y", "length", "noise")
milestone = 3
