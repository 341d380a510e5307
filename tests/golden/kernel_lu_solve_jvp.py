import numpy as np


def lu_solve_jvp(A, b, *, A_dot, b_dot):
    """Value and tangent of lu_solve along (A_dot, b_dot)."""
    A_dot, x_dot, n_dot = A_dot.copy(), b_dot.copy(), 0.0
    A, x, n = A + 5.0 * np.eye(len(b)), b.copy(), len(b)
    for k in range(n):
        A_1 = A[k + 1:, k] / A[k, k]
        A_dot[k + 1:, k] = (A_dot[k + 1:, k] - A_dot[k, k] * A_1) / A[k, k]
        A[k + 1:, k] = A_1
        A_dot[k + 1:, k + 1:] -= (
            np.outer(A_dot[k + 1:, k], A[k, k + 1:])
            + np.outer(A[k + 1:, k], A_dot[k, k + 1:])
        )
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    for i in range(n):
        x_dot[i] -= A_dot[i, :i] @ x[:i] + A[i, :i] @ x_dot[:i]
        x[i] -= A[i, :i] @ x[:i]
    for i in range(n - 1, -1, -1):
        x_1 = (x[i] - A[i, i + 1:] @ x[i + 1:]) / A[i, i]
        x_dot[i] = (
            x_dot[i]
            - A_dot[i, i + 1:] @ x[i + 1:]
            - A[i, i + 1:] @ x_dot[i + 1:]
            - x_1 * A_dot[i, i]
        ) / A[i, i]
        x[i] = x_1
    return x @ x, x_dot @ x + x @ x_dot
