import numpy as np
from autotangent.runtime import cholesky_adjoint, quotient, undiag


def marginal_grad(x, y, amplitude, scale, noise):
    """Gradient of marginal with respect to (x, y, amplitude, scale, noise)."""
    d = x[:, None] - x[None, :]
    K_1 = d / scale
    K_2 = np.exp(-0.5 * K_1**2)
    K_3 = np.eye(len(x))
    K = amplitude**2 * K_2 + noise**2 * K_3
    L = np.linalg.cholesky(K)
    alpha_1 = np.linalg.solve(L, y)
    alpha = np.linalg.solve(L.T, alpha_1)

    # return -0.5 * y @ alpha - np.sum(np.log(np.diag(L))) - 0.5 * len(x) * np.log(2 ...
    y_bar = -0.5 * alpha
    alpha_bar = -0.5 * y
    L_bar = -undiag(quotient(1, np.diag(L)), L, 0)
    # alpha = np.linalg.solve(L.T, np.linalg.solve(L, y))
    alpha_2_bar = np.linalg.solve(L, alpha_bar)
    alpha_3_bar = np.linalg.solve(L.T, alpha_2_bar)
    L_bar -= np.outer(alpha_2_bar, alpha).T + np.outer(alpha_3_bar, alpha_1)
    y_bar += alpha_3_bar
    # L = np.linalg.cholesky(K)
    K_bar = cholesky_adjoint(L_bar, L)
    # K = amplitude**2 * np.exp(-0.5 * (d / scale) ** 2) + noise**2 * np.eye(len(x))
    amplitude_bar = 2 * amplitude * np.sum(K_2 * K_bar)
    d_bar = -amplitude**2 * K_1 * K_2 * K_bar
    d_bar = d_bar / scale
    scale_bar = -np.sum(K_1 * d_bar)
    noise_bar = 2 * noise * np.sum(K_3 * K_bar)
    # d = x[:, None] - x[None, :]
    x_bar = np.zeros_like(x)
    x_bar[:, None] = d_bar.sum(axis=1)[:, None]
    x_bar[None, :] -= d_bar.sum(axis=0)[None, :]
    return x_bar, y_bar, amplitude_bar, scale_bar, noise_bar
