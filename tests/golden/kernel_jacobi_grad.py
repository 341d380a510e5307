import numpy as np
from autotangent.runtime import unbroadcast, undiag


def jacobi_grad(A, b):
    """Gradient of jacobi with respect to (A, b)."""
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros_like(b)
    d = np.diag(A)
    rest_1 = np.diag(d)
    rest = A - rest_1
    new_1s = []
    x_1s = []
    for _ in range(5):
        new = np.empty_like(x)
        for i in range(len(b)):
            new_1 = (b[i] - rest[i] @ x) / d[i]
            new_1s.append(new_1)
            new[i] = new_1
        x_1 = x[:].copy()
        x_1s.append(x_1)
        x[:] = new

    # return x @ x
    x_bar = 2 * x
    b_bar = np.zeros_like(b)
    rest_bar = np.zeros_like(rest)
    d_bar = np.zeros_like(d)
    for _ in range(5):
        x_1 = x_1s.pop()
        x[:] = x_1
        # x[:] = new
        new_bar = x_bar.copy()
        x_bar[:] = 0.0
        for i in range(len(b) - 1, -1, -1):
            new_1 = new_1s.pop()
            # new[i] = (b[i] - rest[i] @ x) / d[i]
            new_1_bar = new_bar[i] / d[i]
            b_bar[i] += new_1_bar
            rest_bar[i] -= new_1_bar * x
            x_bar -= new_1_bar * rest[i]
            d_bar[i] -= new_1 * new_1_bar
    # rest = A - np.diag(d)
    A_bar = rest_bar
    d_bar -= np.diag(unbroadcast(rest_bar, rest_1), 0)
    # d = np.diag(A)
    A_bar += undiag(d_bar, A, 0)
    return A_bar, b_bar
