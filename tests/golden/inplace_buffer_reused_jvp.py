import numpy as np


def jacobi_jvp(A, b, x, n, *, A_dot, b_dot, x_dot):
    """Value and tangent of jacobi along (A_dot, b_dot, x_dot)."""
    work = np.empty_like(b)
    work_dot = np.zeros_like(work)
    for _ in range(n):
        work_dot[:] = A_dot @ x + A @ x_dot
        work[:] = A @ x
        work_1 = np.diag(A)
        work_dot -= x * np.diag(A_dot) + work_1 * x_dot
        work -= work_1 * x
        x_1 = np.diag(A)
        x = (b - work) / x_1
        x_dot = (b_dot - work_dot - x * np.diag(A_dot)) / x_1
        work_dot[0] = b[0] * x_dot[1] + x[1] * b_dot[0]
        work[0] = x[1] * b[0]
        work_dot[1:] = x[1:] * work_dot[:-1] + work[:-1] * x_dot[1:]
        work[1:] = work[:-1] * x[1:]
        x = x + 0.1 * work
        x_dot = x_dot + 0.1 * work_dot
    return x @ x + work[0], x_dot @ x + x @ x_dot + work_dot[0]
