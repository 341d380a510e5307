import numpy as np


def lu_solve_grad(A, b):
    """Gradient of lu_solve with respect to (A, b)."""
    A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    A_1s = []
    A_2s = []
    A_3s = []
    for k in range(n):
        A_2 = A[k + 1:, k] / A[k, k]
        A_2s.append(A_2)
        A_1 = A[k + 1:, k].copy()
        A_1s.append(A_1)
        A[k + 1:, k] = A_2
        A_3 = A[k + 1:, k + 1:].copy()
        A_3s.append(A_3)
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    x_1s = []
    for i in range(n):
        x_1 = x[i]
        x_1s.append(x_1)
        x[i] -= A[i, :i] @ x[:i]
    x_2s = []
    for i in range(n - 1, -1, -1):
        x_2 = x[i]
        x_2s.append(x_2)
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]

    # return x @ x
    x_bar = 2 * x
    A_bar = np.zeros_like(A)
    for i in range(0, n):
        x_2 = x_2s.pop()
        x[i] = x_2
        # x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
        x_3_bar = x_bar[i]
        x_bar[i] = 0.0
        x_bar[i] += x_3_bar / A[i, i]
        A_bar[i, i + 1:] -= x_3_bar * x[i + 1:] / A[i, i]
        x_bar[i + 1:] -= x_3_bar * A[i, i + 1:] / A[i, i]
        A_bar[i, i] -= (x[i] - A[i, i + 1:] @ x[i + 1:]) * x_3_bar / (A[i, i] * A[i, i])
    for i in range(n - 1, -1, -1):
        x_1 = x_1s.pop()
        x[i] = x_1
        # x[i] -= A[i, :i] @ x[:i]
        x_4_bar = x_bar[i]
        A_bar[i, :i] -= x_4_bar * x[:i]
        x_bar[:i] -= x_4_bar * A[i, :i]
    for k in range(n - 1, -1, -1):
        A_3 = A_3s.pop()
        A[k + 1:, k + 1:] = A_3
        # A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
        A_4_bar = -A_bar[k + 1:, k + 1:]
        A_bar[k + 1:, k] += A_4_bar @ A[k, k + 1:]
        A_bar[k, k + 1:] += A[k + 1:, k] @ A_4_bar
        A_2 = A_2s.pop()
        A_1 = A_1s.pop()
        A[k + 1:, k] = A_1
        # A[k + 1 :, k] /= A[k, k]
        A_5_bar = A_bar[k + 1:, k].copy()
        A_bar[k + 1:, k] = 0.0
        A_bar[k + 1:, k] += A_5_bar / A[k, k]
        A_bar[k, k] -= np.sum(A_2 * A_5_bar) / A[k, k]
    # A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    b_bar = x_bar
    return A_bar.copy(), b_bar.copy()
