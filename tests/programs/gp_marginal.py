"""The marginal likelihood of a Gaussian process, by Cholesky, with respect to its hyperparameters."""
import numpy as np


def marginal(x, y, amplitude, scale, noise):
    d = x[:, None] - x[None, :]
    K = amplitude**2 * np.exp(-0.5 * (d / scale) ** 2) + noise**2 * np.eye(len(x))
    L = np.linalg.cholesky(K)
    alpha = np.linalg.solve(L.T, np.linalg.solve(L, y))
    return -0.5 * y @ alpha - np.sum(np.log(np.diag(L))) - 0.5 * len(x) * np.log(2 * np.pi)


example = dict(x=np.array([0.1, 0.6, 1.3, 1.9, 2.4]), y=(5,), amplitude=1.2, scale=0.7, noise=0.3)
wrt = ("x", "y", "amplitude", "scale", "noise")
milestone = 2
