import numpy as np
from autotangent.runtime import cholesky_tangent, quotient


def mahalanobis_jvp(B, x, *, B_dot, x_dot):
    """Value and tangent of mahalanobis along (B_dot, x_dot)."""
    S = B @ B.T + 2 * np.eye(4)
    S_dot = B_dot @ B.T + B @ B_dot.T
    L = np.linalg.cholesky(S)
    L_dot = cholesky_tangent(S_dot, L)
    z = np.linalg.solve(L, x)
    z_dot = np.linalg.solve(L, x_dot - L_dot @ z)
    t_1 = np.diag(L)
    return (
        z @ z + 2 * np.sum(np.log(t_1)) + L[2, 1],
        z_dot @ z + z @ z_dot + 2 * np.sum(quotient(np.diag(L_dot), t_1)) + L_dot[2, 1],
    )
