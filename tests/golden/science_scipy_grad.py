import numpy as np
import scipy.special as sp
from autotangent.runtime import cholesky_adjoint, exp_parts, product, quotient, triangular_adjoint, undiag, where_finite
from scipy import linalg
from scipy import stats


def evidence_grad(x, mu, shape, K):
    """Gradient of evidence with respect to (x, mu, shape, K)."""
    weights = sp.softmax(K @ x)
    L = linalg.cholesky(K @ K.T + 2 * np.eye(3), lower=True)
    z = linalg.solve_triangular(L, x - mu, lower=True)
    flow_1 = -shape * K
    flow_2 = linalg.expm(flow_1)
    flow = flow_2 @ weights

    # return prior + likelihood - 0.5 * z @ z - np.sum(np.log(np.diag(L))) + tail +  ...
    z_bar = -0.5 * z - 0.5 * z
    L_bar = -undiag(quotient(1, np.diag(L)), L, 0)
    tail_bar = 1.0
    flow_bar = 2 / np.sqrt(np.pi) * np.exp(-flow**2)
    # tail = sp.logsumexp(flow) + sp.gammaln(shape) + stats.norm.cdf(mu) + sp.xlogy( ...
    flow_bar += tail_bar * exp_parts(flow)
    mu_bar = stats.norm.pdf(mu, 0, 1)
    shape_bar = (
        product(tail_bar, sp.digamma(shape))
        + product(tail_bar, np.log(shape))
        + quotient(shape, shape)
    )
    # flow = linalg.expm(-shape * K) @ weights
    flow_1_bar = linalg.expm_frechet(flow_1.T, np.outer(flow_bar, weights), None, False).copy()
    shape_bar -= np.sum(K * flow_1_bar)
    K_bar = -shape * flow_1_bar
    weights_bar = flow_2.T @ flow_bar
    # z = linalg.solve_triangular(L, x - mu, lower=True)
    x_bar = linalg.solve_triangular(L, z_bar, 1, True, False)
    L_bar += triangular_adjoint(x_bar, z, 0, True, False)
    mu_bar -= np.sum(x_bar)
    # L = linalg.cholesky(K @ K.T + 2 * np.eye(3), lower=True)
    L_1_bar = cholesky_adjoint(L_bar, L).copy()
    K_bar += L_1_bar @ K + (K.T @ L_1_bar).T
    # weights = sp.softmax(K @ x)
    weights_1_bar = weights * (
        weights_bar - np.sum(weights * weights_bar, keepdims=True)
    )
    K_bar += np.outer(weights_1_bar, x)
    x_bar = x_bar + K.T @ weights_1_bar
    # likelihood = np.sum(stats.t.logpdf(x, 4.0, mu, sp.expit(shape)))
    likelihood_1 = sp.expit(shape)
    mu_bar += np.sum(5.0 * (x - mu) / (4.0 * likelihood_1**2 + (x - mu) ** 2))
    x_bar -= 5.0 * (x - mu) / (4.0 * likelihood_1**2 + (x - mu) ** 2)
    shape_bar += (
        likelihood_1
        * (1 - likelihood_1)
        * np.sum(
            (
                4.0
                * ((x - mu) ** 2 - likelihood_1**2)
                / (4.0 * likelihood_1**2 + (x - mu) ** 2)
                / likelihood_1
            ),
        )
    )
    # prior = stats.norm.logpdf(mu, scale=2.0) + stats.gamma.logpdf(shape, 2.0)
    mu_bar -= mu / 2.0**2
    shape_bar += where_finite(quotient(1.0, shape) - 1, stats.gamma.logpdf(shape, 2.0))
    return x_bar, mu_bar, shape_bar, K_bar
