import numpy as np
from autotangent.runtime import add_into, zeros


def simulate_grad(A, x):
    """Gradient of simulate with respect to (A, x)."""
    rows = [x]
    t_1s = []
    for _ in range(4):
        t_1 = np.tanh(A @ rows[-1])
        t_1s.append(t_1)
        rows.append(t_1)
    path = np.array(rows)
    t_2 = np.stack(rows[1:])

    # return np.sum(np.var(path, axis=0)) + np.sum(np.stack(rows[1:]) ** 3)
    path_bar = 2 * (path - np.mean(path, axis=0, keepdims=True)) / len(path)
    rows_bar = zeros(rows)
    add_into(rows_bar, 3 * t_2**2, slice(1, None, None))
    # path = np.array(rows)
    add_into(rows_bar, path_bar)
    A_bar = np.zeros_like(A)
    for _ in range(4):
        t_1 = t_1s.pop()
        # rows.append(np.tanh(A @ rows[-1]))
        t_3_bar = rows_bar.pop()
        rows.pop()
        t_4_bar = (1 - t_1**2) * t_3_bar
        A_bar += np.outer(t_4_bar, rows[-1])
        rows_bar[-1] += A.T @ t_4_bar
    # rows = [x]
    x_bar = rows_bar[0].copy()
    return A_bar, x_bar
