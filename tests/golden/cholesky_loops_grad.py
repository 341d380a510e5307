import numpy as np
from autotangent.runtime import quotient, undiag


def log_determinant_grad(B, x):
    """Gradient of log_determinant with respect to (B, x)."""
    A = B @ B.T + 2 * np.eye(len(x))
    n = len(x)
    L = np.zeros((n, n))
    L_1s = []
    L_2s = []
    for i in range(n):
        for j in range(i + 1):
            s = A[i, j]
            for k in range(j):
                s -= L[i, k] * L[j, k]
            if i == j:
                L_1 = L[i, i]
                L_1s.append(L_1)
                L[i, i] = np.sqrt(s)
            else:
                L_2 = L[i, j]
                L_2s.append(L_2)
                L[i, j] = s / L[j, j]
    t_1 = np.diag(L)
    t_2 = L.T @ x

    # return 2 * np.sum(np.log(np.diag(L))) + np.sum((L.T @ x) ** 2)
    t_2_bar = 2 * t_2
    L_bar = 2 * undiag(quotient(1, t_1), L, 0) + np.outer(t_2_bar, x).T
    x_bar = L @ t_2_bar
    A_bar = np.zeros_like(A)
    for i in range(n - 1, -1, -1):
        for j in range(i, -1, -1):
            if i == j:
                L_3 = L[i, i]
                L_1 = L_1s.pop()
                L[i, i] = L_1
                # L[i, i] = np.sqrt(s)
                s_bar = quotient(L_bar[i, i], L_3) / 2
                L_bar[i, i] = 0.0
            else:
                L_4 = L[i, j]
                L_2 = L_2s.pop()
                L[i, j] = L_2
                # L[i, j] = s / L[j, j]
                L_5_bar = L_bar[i, j]
                L_bar[i, j] = 0.0
                s_bar = L_5_bar / L[j, j]
                L_bar[j, j] -= L_4 * s_bar
            for k in range(j - 1, -1, -1):
                # s -= L[i, k] * L[j, k]
                L_bar[i, k] -= L[j, k] * s_bar
                L_bar[j, k] -= L[i, k] * s_bar
            # s = A[i, j]
            A_bar[i, j] += s_bar
    # A = B @ B.T + 2 * np.eye(len(x))
    B_bar = A_bar @ B + (B.T @ A_bar).T
    return B_bar, x_bar
