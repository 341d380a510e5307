import numpy as np
from autotangent.runtime import quotient


def factor_grad(S):
    """Gradient of factor with respect to S."""
    A = S @ S.T + 4.0 * np.eye(len(S))
    for j in range(len(A)):
        A[j, j] = np.sqrt(A[j, j] - A[j, :j] @ A[j, :j])
        for i in range(j + 1, len(A)):
            A[i, j] = (A[i, j] - A[i, :j] @ A[j, :j]) / A[j, j]
        A[j, j + 1 :] = 0.0

    # return np.sum(A**3)
    A_bar = 3 * A**2
    for j in range(len(A) - 1, -1, -1):
        # A[j, j + 1 :] = 0.0
        A_bar[j, j + 1:] = 0.0
        for i in range(len(A) - 1, j, -1):
            # A[i, j] = (A[i, j] - A[i, :j] @ A[j, :j]) / A[j, j]
            A_1_bar = A_bar[i, j] / A[j, j]
            A_bar[i, :j] -= A_1_bar * A[j, :j]
            A_bar[j, :j] -= A_1_bar * A[i, :j]
            A_bar[j, j] -= A[i, j] * A_1_bar
            A_bar[i, j] = A_1_bar
        # A[j, j] = np.sqrt(A[j, j] - A[j, :j] @ A[j, :j])
        A_2_bar = quotient(A_bar[j, j], A[j, j]) / 2
        A_bar[j, :j] -= 2 * A_2_bar * A[j, :j]
        A_bar[j, j] = A_2_bar
    # A = S @ S.T + 4.0 * np.eye(len(S))
    S_bar = A_bar @ S + (S.T @ A_bar).T
    return S_bar
