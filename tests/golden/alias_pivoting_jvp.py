import numpy as np


def solved_jvp(A, b, *, A_dot, b_dot):
    """Value and tangent of solved along (A_dot, b_dot)."""
    M = A.copy()
    M_dot = A_dot.copy()
    y = b.copy()
    y_dot = b_dot.copy()
    n = len(b)
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M_1 = [k, p]
        M_2 = [p, k]
        M_dot[M_1] = M_dot[M_2]
        M[M_1] = M[M_2]
        if p != k:
            t = y[k]
            t_dot = y_dot[k]
            y_dot[k] = y_dot[p]
            y[k] = y[p]
            y_dot[p] = t_dot
            y[p] = t
        for i in range(k + 1, n):
            f = M[i, k] / M[k, k]
            f_dot = (M_dot[i, k] - f * M_dot[k, k]) / M[k, k]
            M_dot[i, k:] -= f_dot * M[k, k:] + f * M_dot[k, k:]
            M[i, k:] -= f * M[k, k:]
            y_dot[i] -= y[k] * f_dot + f * y_dot[k]
            y[i] -= f * y[k]
    for i in range(n - 1, -1, -1):
        y_1 = (y[i] - M[i, i + 1:] @ y[i + 1:]) / M[i, i]
        y_dot[i] = (
            y_dot[i]
            - M_dot[i, i + 1:] @ y[i + 1:]
            - M[i, i + 1:] @ y_dot[i + 1:]
            - y_1 * M_dot[i, i]
        ) / M[i, i]
        y[i] = y_1
    return np.sum(y**2), 2 * np.sum(y * y_dot)
