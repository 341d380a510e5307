import numpy as np
from autotangent.runtime import quotient


def log_determinant_jvp(B, x, *, B_dot, x_dot):
    """Value and tangent of log_determinant along (B_dot, x_dot)."""
    A = B @ B.T + 2 * np.eye(len(x))
    A_dot = B_dot @ B.T + B @ B_dot.T
    n = len(x)
    L = np.zeros((n, n))
    L_dot = np.zeros_like(L)
    for i in range(n):
        for j in range(i + 1):
            s = A[i, j]
            s_dot = A_dot[i, j]
            for k in range(j):
                s -= L[i, k] * L[j, k]
                s_dot = s_dot - L[j, k] * L_dot[i, k] - L[i, k] * L_dot[j, k]
            if i == j:
                L_1 = np.sqrt(s)
                L_dot[i, i] = quotient(s_dot, L_1) / 2
                L[i, i] = L_1
            else:
                L_dot[i, j] = (s_dot - s * L_dot[j, j] / L[j, j]) / L[j, j]
                L[i, j] = s / L[j, j]
    t_1 = np.diag(L)
    t_2 = L.T @ x
    return (
        2 * np.sum(np.log(t_1)) + np.sum(t_2**2),
        (
            2 * np.sum(quotient(np.diag(L_dot), t_1))
            + 2 * np.sum(t_2 * (L_dot.T @ x + L.T @ x_dot))
        ),
    )
