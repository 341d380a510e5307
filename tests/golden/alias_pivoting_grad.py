import numpy as np
from autotangent.runtime import accumulate_at, taken_last, unbroadcast


def solved_grad(A, b):
    """Gradient of solved with respect to (A, b)."""
    M = A.copy()
    y = b.copy()
    n = len(b)
    ps = []
    M_1s = []
    M_2s = []
    M_3s = []
    M_4s = []
    y_1s = []
    fs = []
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        ps.append(p)
        M_3 = [k, p]
        M_3s.append(M_3)
        M_2 = [p, k]
        M_2s.append(M_2)
        M_1 = M[M_2]
        M_1s.append(M_1)
        M_4 = M[M_3]
        M_4s.append(M_4)
        M[M_3] = M_1
        if p != k:
            t = y[k]
            y[k] = y[p]
            y_1 = y[p]
            y_1s.append(y_1)
            y[p] = t
        for i in range(k + 1, n):
            f = M[i, k] / M[k, k]
            fs.append(f)
            M[i, k:] -= f * M[k, k:]
            y[i] -= f * y[k]
    y_2s = []
    for i in range(n - 1, -1, -1):
        y_2 = y[i]
        y_2s.append(y_2)
        y[i] = (y[i] - M[i, i + 1 :] @ y[i + 1 :]) / M[i, i]

    # return np.sum(y**2)
    y_bar = 2 * y
    M_bar = np.zeros_like(M)
    for i in range(0, n):
        y_3 = y[i]
        y_2 = y_2s.pop()
        y[i] = y_2
        # y[i] = (y[i] - M[i, i + 1 :] @ y[i + 1 :]) / M[i, i]
        y_3_bar = y_bar[i] / M[i, i]
        M_bar[i, i + 1:] -= y_3_bar * y[i + 1:]
        y_bar[i + 1:] -= y_3_bar * M[i, i + 1:]
        M_bar[i, i] -= y_3 * y_3_bar
        y_bar[i] = y_3_bar
    for k in range(n - 1, -1, -1):
        for i in range(n - 1, k, -1):
            f = fs.pop()
            # y[i] -= f * y[k]
            f_bar = -y[k] * y_bar[i]
            y_bar[k] -= f * y_bar[i]
            # M[i, k:] -= f * M[k, k:]
            f_bar -= M[k, k:] @ M_bar[i, k:]
            M_bar[k, k:] -= f * M_bar[i, k:]
            # f = M[i, k] / M[k, k]
            f_1_bar = f_bar / M[k, k]
            M_bar[i, k] += f_1_bar
            M_bar[k, k] -= f * f_1_bar
        p = ps.pop()
        if p != k:
            y_1 = y_1s.pop()
            y[p] = y_1
            # y[p] = t
            t_bar = y_bar[p]
            y_bar[p] = 0.0
            # y[k] = y[p]
            y_4_bar = y_bar[k]
            y_bar[k] = 0.0
            y_bar[p] += y_4_bar
            # t = y[k]
            y_bar[k] += t_bar
        M_1 = M_1s.pop()
        M_2 = M_2s.pop()
        M_3 = M_3s.pop()
        M_4 = M_4s.pop()
        M[M_3] = M_4
        # M[[k, p]] = M[[p, k]]
        M_5_bar = taken_last(M_bar, M_3)
        M_bar[M_3] = 0.0
        accumulate_at(M_bar, M_2, unbroadcast(M_5_bar, M_1))
    # y = b.copy()
    b_bar = y_bar
    # M = A.copy()
    A_bar = M_bar
    return A_bar, b_bar
