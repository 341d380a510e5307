import numpy as np
import scipy.special as sp
from autotangent.runtime import cholesky_tangent, exp_parts, product, quotient, triangular_product, where_finite
from scipy import linalg
from scipy import stats


def evidence_jvp(x, mu, shape, K, *, x_dot, mu_dot, shape_dot, K_dot):
    """Value and tangent of evidence along (x_dot, mu_dot, shape_dot, K_dot)."""
    prior_1 = stats.gamma.logpdf(shape, 2.0)
    prior = stats.norm.logpdf(mu, scale=2.0) + prior_1
    prior_dot = (
        where_finite(quotient(1.0, shape) - 1, prior_1) * shape_dot
        - mu * mu_dot / 2.0**2
    )
    likelihood_1 = sp.expit(shape)
    likelihood = np.sum(stats.t.logpdf(x, 4.0, mu, likelihood_1))
    likelihood_dot = np.sum(
        (
            5.0 * (x - mu) / (4.0 * likelihood_1**2 + (x - mu) ** 2) * (mu_dot - x_dot)
            + (
                likelihood_1
                * (1 - likelihood_1)
                * shape_dot
                * (4.0 * ((x - mu) ** 2 - likelihood_1**2) / (4.0 * likelihood_1**2 + (x - mu) ** 2) / likelihood_1)
            )
        ),
    )
    weights = sp.softmax(K @ x)
    weights_dot = weights * (
        K_dot @ x + K @ x_dot - np.sum(weights * (K_dot @ x + K @ x_dot), keepdims=True)
    )
    L = linalg.cholesky(K @ K.T + 2 * np.eye(3), lower=True)
    L_dot = cholesky_tangent(K_dot @ K.T + K @ K_dot.T, L)
    z = linalg.solve_triangular(L, x - mu, lower=True)
    z_dot = linalg.solve_triangular(
        L, x_dot - mu_dot - triangular_product(L_dot, z, 0, True, False), 0, True, False
    )
    flow_1 = -shape * K
    flow_2 = linalg.expm(flow_1)
    flow = flow_2 @ weights
    flow_dot = (
        (
            linalg.expm_frechet(flow_1, -shape_dot * K - shape * K_dot, None, False)
            @ weights
        )
        + flow_2 @ weights_dot
    )
    tail = sp.logsumexp(flow) + sp.gammaln(shape) + stats.norm.cdf(mu) + sp.xlogy(shape, shape)
    tail_dot = (
        np.sum(exp_parts(flow) * flow_dot)
        + product(shape_dot, sp.digamma(shape))
        + stats.norm.pdf(mu, 0, 1) * mu_dot
        + product(shape_dot, np.log(shape))
        + quotient(shape, shape) * shape_dot
    )
    t_1 = 0.5 * z
    t_2 = np.diag(L)
    return (
        (
            prior
            + likelihood
            - t_1 @ z
            - np.sum(np.log(t_2))
            + tail
            + np.sum(sp.erf(flow))
        ),
        (
            prior_dot
            + likelihood_dot
            + tail_dot
            + np.sum(2 / np.sqrt(np.pi) * np.exp(-flow**2) * flow_dot)
            - 0.5 * (z_dot @ z)
            - t_1 @ z_dot
            - np.sum(quotient(np.diag(L_dot), t_2))
        ),
    )
