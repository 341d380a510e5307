import numpy as np


def product_jvp(A, B, *, A_dot, B_dot):
    """Value and tangent of product along (A_dot, B_dot)."""
    C = np.zeros((A.shape[0], B.shape[1]))
    C_dot = np.zeros_like(C)
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C_dot[i, j] += B[k, j] * A_dot[i, k] + A[i, k] * B_dot[k, j]
                C[i, j] += A[i, k] * B[k, j]
    return np.sum(C**3), 3 * np.sum(C**2 * C_dot)
