import numpy as np


def gauss_seidel_jvp(A, b, *, A_dot, b_dot):
    """Value and tangent of gauss_seidel along (A_dot, b_dot)."""
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros(len(b))
    x_dot = np.zeros_like(x)
    for _ in range(4):
        for i in range(len(b)):
            x_1 = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1:] @ x[i + 1:]) / A[i, i]
            x_dot[i] = (
                b_dot[i]
                - A_dot[i, :i] @ x[:i]
                - A[i, :i] @ x_dot[:i]
                - A_dot[i, i + 1:] @ x[i + 1:]
                - A[i, i + 1:] @ x_dot[i + 1:]
                - x_1 * A_dot[i, i]
            ) / A[i, i]
            x[i] = x_1
    return np.sum(x**2), 2 * np.sum(x * x_dot)
