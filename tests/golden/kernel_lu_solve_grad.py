import numpy as np


def lu_solve_grad(A, b):
    """Gradient of lu_solve with respect to (A, b)."""
    A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    for k in range(n):
        A[k + 1 :, k] /= A[k, k]
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    for i in range(n):
        x[i] -= A[i, :i] @ x[:i]
    x_1s = []
    for i in range(n - 1, -1, -1):
        x_1 = x[i]
        x_1s.append(x_1)
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]

    # return x @ x
    x_bar = 2 * x
    A_bar = np.zeros_like(A)
    for i in range(0, n):
        x_2 = x[i]
        x_1 = x_1s.pop()
        x[i] = x_1
        # x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
        x_2_bar = x_bar[i] / A[i, i]
        A_bar[i, i + 1:] -= x_2_bar * x[i + 1:]
        x_bar[i + 1:] -= x_2_bar * A[i, i + 1:]
        A_bar[i, i] -= x_2 * x_2_bar
        x_bar[i] = x_2_bar
    for i in range(n - 1, -1, -1):
        # x[i] -= A[i, :i] @ x[:i]
        A_bar[i, :i] -= x_bar[i] * x[:i]
        x_bar[:i] -= x_bar[i] * A[i, :i]
    for k in range(n - 1, -1, -1):
        # A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
        A_bar[k + 1:, k] -= A_bar[k + 1:, k + 1:] @ A[k, k + 1:]
        A_bar[k, k + 1:] -= A[k + 1:, k] @ A_bar[k + 1:, k + 1:]
        # A[k + 1 :, k] /= A[k, k]
        A_1_bar = A_bar[k + 1:, k] / A[k, k]
        A_bar[k, k] -= A[k + 1:, k] @ A_1_bar
        A_bar[k + 1:, k] = A_1_bar
    # A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    b_bar = x_bar
    return A_bar, b_bar
