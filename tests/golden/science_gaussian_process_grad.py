import numpy as np
from autotangent.runtime import add_into, cho_factor_adjoint, cho_solve_adjoint, quotient, solve_left, solve_right, symmetric, triangular, undiag, zeros
from scipy import linalg


def evidence_grad(x, y, length, noise):
    """Gradient of evidence with respect to (x, y, length, noise)."""
    K_1 = x[:, None] - x[None, :]
    K_2 = -0.5 * K_1**2 / length**2
    K_3 = np.exp(K_2)
    K_4 = np.eye(len(x))
    K = K_3 + noise**2 * K_4
    factor = linalg.cho_factor(K)
    alpha = linalg.cho_solve(factor, y)
    spread = linalg.solve(K, x, assume_a="pos")

    # return -0.5 * y @ alpha - np.sum(np.log(np.diag(factor[0]))) + x @ spread
    y_bar = -0.5 * alpha
    alpha_bar = -0.5 * y
    factor_bar = zeros(factor)
    factor_bar[0] -= undiag(quotient(1, np.diag(factor[0])), factor[0], 0)
    x_bar = spread
    spread_bar = x
    # spread = linalg.solve(K, x, assume_a="pos")
    K_bar = triangular(solve_left(spread_bar, spread, symmetric(K, 'U'), x), 'U')
    x_bar = x_bar + solve_right(spread_bar, symmetric(K, 'U'), x)
    # alpha = linalg.cho_solve(factor, y)
    alpha_1_bar = linalg.cho_solve(factor, alpha_bar)
    add_into(factor_bar, cho_solve_adjoint(alpha_1_bar, alpha, factor))
    y_bar += alpha_1_bar
    # factor = linalg.cho_factor(K)
    K_bar = K_bar + cho_factor_adjoint(factor_bar, factor)
    # K = np.exp(-0.5 * (x[:, None] - x[None, :]) ** 2 / length**2) + noise**2 * np. ...
    K_5_bar = K_3 * K_bar
    K_5_bar = K_5_bar / length**2
    K_1_bar = -K_1 * K_5_bar
    x_bar[:, None] += K_1_bar.sum(axis=1)[:, None]
    x_bar[None, :] -= K_1_bar.sum(axis=0)[None, :]
    length_bar = -2 * length * np.sum(K_2 * K_5_bar)
    noise_bar = 2 * noise * np.sum(K_4 * K_bar)
    return x_bar, y_bar, length_bar, noise_bar
