"""Covariances, correlations and lags of variables in columns, with weights of the observations."""

import numpy as np


def dependence(x, y):
    together = np.cov(x, y, rowvar=False, bias=True)
    alone = np.cov(x[:, 0], aweights=np.array([1.0, 2.0, 1.0, 0.5]))
    r = np.corrcoef(x, rowvar=False)
    lags = np.correlate(x[:, 0], y[:3], "full")
    return np.sum(together**2) * alone + r[0, 1] ** 2 + lags @ np.arange(6.0)


primal = dependence
example = dict(x=(4, 2), y=(4,))
wrt = ("x", "y")
milestone = 3
