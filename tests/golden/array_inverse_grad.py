import numpy as np
from autotangent.runtime import cofactors


def ellipsoid_grad(A, x):
    """Gradient of ellipsoid with respect to (A, x)."""
    M = A @ A.T + np.eye(3)

    # return x @ np.linalg.inv(M) @ x + np.linalg.det(M) + np.linalg.det(A)
    t_1 = np.linalg.inv(M)
    x_bar = t_1 @ x + x @ t_1
    M_bar = -t_1.T @ np.outer(x, x) @ t_1.T + cofactors(M)
    A_bar = cofactors(A)
    # M = A @ A.T + np.eye(3)
    A_bar = A_bar + (M_bar @ A + (A.T @ M_bar).T)
    return A_bar, x_bar
