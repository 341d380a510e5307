import numpy as np
from autotangent.runtime import unbroadcast


def triangular_grad(L, b):
    """Gradient of triangular with respect to (L, b)."""
    L = np.tril(L) + 4.0 * np.eye(len(b))
    x = b.copy()
    x_1s = []
    for i in range(len(x)):
        x[i] /= L[i, i]
        x_1 = L[i + 1:, i] * x[i]
        x_1s.append(x_1)
        x[i + 1:] -= x_1
    B = np.outer(x, b)
    B_1s = []
    for i in range(len(b)):
        for j in range(len(b)):
            for k in range(i + 1, len(b)):
                B_1 = B[i, j]
                B_1s.append(B_1)
                B[i, j] += L[k, i] * B[k, j]

    # return np.sum(B**2)
    B_bar = 2 * B
    L_bar = np.zeros_like(L)
    for i in range(len(b) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            for k in range(len(b) - 1, i, -1):
                B_1 = B_1s.pop()
                B[i, j] = B_1
                # B[i, j] += L[k, i] * B[k, j]
                L_bar[k, i] += B[k, j] * B_bar[i, j]
                B_bar[k, j] += L[k, i] * B_bar[i, j]
    # B = np.outer(x, b)
    x_bar = B_bar @ b
    b_bar = x @ B_bar
    for i in range(len(x) - 1, -1, -1):
        x_1 = x_1s.pop()
        # x[i + 1 :] -= L[i + 1 :, i] * x[i]
        x_1_bar = -unbroadcast(x_bar[i + 1:], x_1)
        L_bar[i + 1:, i] += x[i] * x_1_bar
        x_bar[i] += L[i + 1:, i] @ x_1_bar
        # x[i] /= L[i, i]
        x_2_bar = x_bar[i] / L[i, i]
        L_bar[i, i] -= x[i] * x_2_bar
        x_bar[i] = x_2_bar
    # x = b.copy()
    b_bar += x_bar
    # L = np.tril(L) + 4.0 * np.eye(len(b))
    L_bar = np.tril(L_bar, 0)
    return L_bar.copy(), b_bar
