import numpy as np
from autotangent.runtime import unbroadcast, undiag


def jacobi_grad(A, b, x, n):
    """Gradient of jacobi with respect to (A, b, x)."""
    work = np.empty_like(b)
    xs = []
    work_1s = []
    work_2s = []
    work_3s = []
    x_1s = []
    xs_ = []
    work_4s = []
    work_5s = []
    for _ in range(n):
        work_1 = work[:].copy()
        work_1s.append(work_1)
        work[:] = A @ x
        work_3 = np.diag(A)
        work_3s.append(work_3)
        work_2 = work.copy()
        work_2s.append(work_2)
        work -= work_3 * x
        xs.append(x)
        x_1 = np.diag(A)
        x_1s.append(x_1)
        x = (b - work) / x_1
        xs_.append(x)
        work_4 = work[0]
        work_4s.append(work_4)
        work[0] = x[1] * b[0]
        work_5 = work[1:].copy()
        work_5s.append(work_5)
        work[1:] = work[:-1] * x[1:]
        x = x + 0.1 * work

    # return x @ x + work[0]
    x_bar = 2 * x
    work_bar = np.zeros_like(work)
    work_bar[0] = 1
    A_bar = np.zeros_like(A)
    b_bar = np.zeros_like(b)
    for _ in range(n):
        # x = x + 0.1 * work
        work_bar += 0.1 * x_bar
        work_5 = work_5s.pop()
        x_2 = xs_.pop()
        work[1:] = work_5
        # work[1:] = work[:-1] * x[1:]
        work_6_bar = work_bar[1:].copy()
        work_bar[1:] = 0.0
        work_bar[:-1] += x_2[1:] * work_6_bar
        x_bar[1:] += work[:-1] * work_6_bar
        work_4 = work_4s.pop()
        work[0] = work_4
        # work[0] = x[1] * b[0]
        x_bar[1] += b[0] * work_bar[0]
        b_bar[0] += x_2[1] * work_bar[0]
        work_bar[0] = 0.0
        x_1 = x_1s.pop()
        # x = (b - work) / np.diag(A)
        x_3_bar = x_bar / x_1
        b_bar += x_3_bar
        work_bar -= x_3_bar
        A_bar -= undiag(unbroadcast(x_2 * x_3_bar, x_1), A, 0)
        work_3 = work_3s.pop()
        work_2 = work_2s.pop()
        x = xs.pop()
        work[...] = work_2
        # work -= np.diag(A) * x
        A_bar -= undiag(unbroadcast(x * work_bar, work_3), A, 0)
        x_bar = -work_3 * work_bar
        work_1 = work_1s.pop()
        work[:] = work_1
        # work[:] = A @ x
        A_bar += np.outer(work_bar, x)
        x_bar += A.T @ work_bar
        work_bar[:] = 0.0
    return A_bar, b_bar, x_bar
