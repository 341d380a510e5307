import numpy as np


def gauss_seidel_grad(A, b):
    """Gradient of gauss_seidel with respect to (A, b)."""
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros(len(b))
    x_1s = []
    for _ in range(4):
        for i in range(len(b)):
            x_1 = x[i]
            x_1s.append(x_1)
            x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]

    # return np.sum(x**2)
    x_bar = 2 * x
    A_bar = np.zeros_like(A)
    b_bar = np.zeros_like(b)
    for _ in range(4):
        for i in range(len(b) - 1, -1, -1):
            x_2 = x[i]
            x_1 = x_1s.pop()
            x[i] = x_1
            # x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
            x_2_bar = x_bar[i] / A[i, i]
            b_bar[i] += x_2_bar
            A_bar[i, :i] -= x_2_bar * x[:i]
            x_bar[:i] -= x_2_bar * A[i, :i]
            A_bar[i, i + 1:] -= x_2_bar * x[i + 1:]
            x_bar[i + 1:] -= x_2_bar * A[i, i + 1:]
            A_bar[i, i] -= x_2 * x_2_bar
            x_bar[i] = 0.0
    return A_bar, b_bar
