"""Functions of SciPy: likelihood and prior, softmax, a triangular system, the exponential of a matrix."""
import numpy as np
import scipy.special as sp
from scipy import linalg, stats


def evidence(x, mu, shape, K):
    prior = stats.norm.logpdf(mu, scale=2.0) + stats.gamma.logpdf(shape, 2.0)
    likelihood = np.sum(stats.t.logpdf(x, 4.0, mu, sp.expit(shape)))
    weights = sp.softmax(K @ x)
    L = linalg.cholesky(K @ K.T + 2 * np.eye(3), lower=True)
    z = linalg.solve_triangular(L, x - mu, lower=True)
    flow = linalg.expm(-shape * K) @ weights
    tail = sp.logsumexp(flow) + sp.gammaln(shape) + stats.norm.cdf(mu) + sp.xlogy(shape, shape)
    return prior + likelihood - 0.5 * z @ z - np.sum(np.log(np.diag(L))) + tail + np.sum(sp.erf(flow))


example = dict(x=(3,), mu=0.4, shape=1.3, K=(3, 3))
wrt = ("x", "mu", "shape", "K")
milestone = 3
