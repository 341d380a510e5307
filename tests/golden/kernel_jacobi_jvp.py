import numpy as np


def jacobi_jvp(A, b, *, A_dot, b_dot):
    """Value and tangent of jacobi along (A_dot, b_dot)."""
    A = A + 6.0 * np.eye(len(b))
    x = np.zeros_like(b)
    x_dot = np.zeros_like(b)
    d = np.diag(A)
    d_dot = np.diag(A_dot)
    rest = A - np.diag(d)
    rest_dot = A_dot - np.diag(d_dot)
    for _ in range(5):
        new = np.empty_like(x)
        new_dot = np.zeros_like(new)
        for i in range(len(b)):
            new_1 = (b[i] - rest[i] @ x) / d[i]
            new_dot[i] = (
                b_dot[i] - rest_dot[i] @ x - rest[i] @ x_dot - new_1 * d_dot[i]
            ) / d[i]
            new[i] = new_1
        x_dot[:] = new_dot
        x[:] = new
    return x @ x, x_dot @ x + x @ x_dot
