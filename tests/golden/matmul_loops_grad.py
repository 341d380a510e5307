import numpy as np


def product_grad(A, B):
    """Gradient of product with respect to (A, B)."""
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C[i, j] += A[i, k] * B[k, j]

    # return np.sum(C**3)
    C_bar = 3 * C**2
    A_bar = np.zeros_like(A)
    B_bar = np.zeros_like(B)
    for i in range(A.shape[0] - 1, -1, -1):
        for j in range(B.shape[1] - 1, -1, -1):
            for k in range(A.shape[1] - 1, -1, -1):
                # C[i, j] += A[i, k] * B[k, j]
                A_bar[i, k] += B[k, j] * C_bar[i, j]
                B_bar[k, j] += A[i, k] * C_bar[i, j]
    return A_bar, B_bar
