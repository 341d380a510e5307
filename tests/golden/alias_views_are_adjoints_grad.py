import numpy as np
from autotangent.runtime import undiag, zeros


def traced_grad(x, c, w):
    """Gradient of traced with respect to (x, c, w)."""
    A = np.outer(x, x)
    A_1s = []
    A_2s = []
    for k in range(1, len(x)):
        A_1 = A[k, k]
        A_1s.append(A_1)
        A[k, k] -= A[k, k] * A[k - 1, k - 1] * x[0]
        A_2 = A[k, k]
        A_2s.append(A_2)
        A[k, k] /= A[k, k - 1]
    t_1 = np.diag(A)
    t_2 = np.split(A, 3)

    # return c @ np.diag(A) + np.sum(np.split(A, 3)[1] * w)
    c_bar = t_1.copy()
    A_bar = undiag(c, A, 0).copy()
    t_2_bar = zeros(t_2)
    t_2_bar[1] += w
    w_bar = t_2[1].sum(axis=0)[None, :].copy()
    A_bar += np.concatenate(t_2_bar, 0)
    x_bar = np.zeros_like(x)
    for k in range(len(x) - 1, 0, -1):
        A_3 = A[k, k]
        A_2 = A_2s.pop()
        A[k, k] = A_2
        # A[k, k] /= A[k, k - 1]
        A_3_bar = A_bar[k, k] / A[k, k - 1]
        A_bar[k, k - 1] -= A_3 * A_3_bar
        A_bar[k, k] = A_3_bar
        A_1 = A_1s.pop()
        A[k, k] = A_1
        # A[k, k] -= A[k, k] * A[k - 1, k - 1] * x[0]
        A_4_bar = A_bar[k, k]
        A_bar[k, k] -= A[k - 1, k - 1] * x[0] * A_4_bar
        A_bar[k - 1, k - 1] -= A[k, k] * x[0] * A_4_bar
        x_bar[0] -= A[k, k] * A[k - 1, k - 1] * A_4_bar
    # A = np.outer(x, x)
    x_bar += A_bar @ x + x @ A_bar
    return x_bar, c_bar, w_bar
