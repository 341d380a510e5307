import numpy as np
from autotangent.runtime import cholesky_adjoint, quotient, undiag


def mahalanobis_grad(B, x):
    """Gradient of mahalanobis with respect to (B, x)."""
    S = B @ B.T + 2 * np.eye(4)
    L = np.linalg.cholesky(S)
    z = np.linalg.solve(L, x)

    # return z @ z + 2 * np.sum(np.log(np.diag(L))) + L[2, 1]
    z_bar = 2 * z
    L_bar = 2 * undiag(quotient(1, np.diag(L)), L, 0)
    L_bar[2, 1] += 1
    # z = np.linalg.solve(L, x)
    x_bar = np.linalg.solve(L.T, z_bar)
    L_bar -= np.outer(x_bar, z)
    # L = np.linalg.cholesky(S)
    S_bar = cholesky_adjoint(L_bar, L)
    # S = B @ B.T + 2 * np.eye(4)
    B_bar = S_bar @ B + (B.T @ S_bar).T
    return B_bar, x_bar
