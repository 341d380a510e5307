"""np.linalg.slogdet unpacked into sign and logarithm: the log-density of a matrix model."""
import numpy as np


def log_density(K, x):
    sign, logdet = np.linalg.slogdet(K)
    return -0.5 * x @ K @ x + 0.5 * sign * logdet + np.linalg.slogdet(K)[1] ** 2


example = dict(K=(4, 4), x=(4,))
wrt = ("K", "x")
milestone = 2
