import numpy as np
from autotangent.runtime import cofactors


def ellipsoid_jvp(A, x, *, A_dot, x_dot):
    """Value and tangent of ellipsoid along (A_dot, x_dot)."""
    M = A @ A.T + np.eye(3)
    M_dot = A_dot @ A.T + A @ A_dot.T
    t_1 = np.linalg.inv(M)
    t_2 = x @ t_1
    return (
        t_2 @ x + np.linalg.det(M) + np.linalg.det(A),
        (
            (x_dot @ t_1 + x @ (-t_1 @ M_dot @ t_1)) @ x
            + t_2 @ x_dot
            + np.sum(cofactors(M) * M_dot, axis=(-2, -1))
            + np.sum(cofactors(A) * A_dot, axis=(-2, -1))
        ),
    )
