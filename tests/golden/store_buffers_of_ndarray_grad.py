import numpy as np


def filled_grad(x, k):
    """Gradient of filled with respect to (x, k)."""
    rows = np.empty((2, 3))
    rows_1s = []
    for i in range(2):
        rows_1 = np.sin(x)
        rows_1s.append(rows_1)
        rows[i] = rows_1 * k[i]
    turned = np.empty(shape=(3, 2), dtype=float, order='F')
    turned[...] = rows.T * rows[0, 0]
    turned_1 = turned[:, 1].copy()
    turned[:, 1] *= x
    counts = np.empty(3, int)
    counts[:] = 2
    t_1 = list(np.ndindex(rows.shape))
    rows_2s = []
    for i in t_1:
        rows_2 = rows[i]
        rows_2s.append(rows_2)
        rows[i] *= rows[i] + 1.0

    # return np.sum(turned @ rows) + np.sum(counts * x)
    turned_bar = np.full((3, 3), 1.0) @ rows.T
    rows_bar = turned.T @ np.full((3, 3), 1.0)
    x_bar = 1.0 * counts
    for j in range(len(t_1) - 1, -1, -1):
        i = t_1[j]
        rows_2 = rows_2s.pop()
        rows[i] = rows_2
        # rows[i] *= rows[i] + 1.0
        rows_bar[i] = (rows[i] + 1.0 + rows[i]) * rows_bar[i]
    # turned[:, 1] *= x
    x_bar += turned_1 * turned_bar[:, 1]
    turned_bar[:, 1] = x * turned_bar[:, 1]
    # turned[...] = rows.T * rows[0, 0]
    rows_bar += (rows[0, 0] * turned_bar).T
    rows_bar[0, 0] += np.sum(rows.T * turned_bar)
    k_bar = np.zeros_like(k)
    for i in range(1, -1, -1):
        rows_1 = rows_1s.pop()
        # rows[i] = np.sin(x) * k[i]
        x_bar += k[i] * np.cos(x) * rows_bar[i]
        k_bar[i] += rows_1 @ rows_bar[i]
    return x_bar, k_bar
