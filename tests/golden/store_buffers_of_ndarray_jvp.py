import numpy as np


def filled_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of filled along (x_dot, k_dot)."""
    rows = np.empty((2, 3))
    rows_dot = np.zeros_like(rows)
    for i in range(2):
        rows_1 = np.sin(x)
        rows_dot[i] = k[i] * np.cos(x) * x_dot + k_dot[i] * rows_1
        rows[i] = rows_1 * k[i]
    turned = np.empty(shape=(3, 2), dtype=float, order='F')
    turned_dot = np.zeros_like(turned)
    turned_dot[...] = rows[0, 0] * rows_dot.T + rows_dot[0, 0] * rows.T
    turned[...] = rows.T * rows[0, 0]
    turned_dot[:, 1] = x * turned_dot[:, 1] + turned[:, 1] * x_dot
    turned[:, 1] *= x
    counts = np.empty(3, int)
    counts[:] = 2
    for i in list(np.ndindex(rows.shape)):
        rows_dot[i] = (rows[i] + 1.0 + rows[i]) * rows_dot[i]
        rows[i] *= rows[i] + 1.0
    return (
        np.sum(turned @ rows) + np.sum(counts * x),
        np.sum(turned_dot @ rows + turned @ rows_dot) + np.sum(counts * x_dot),
    )
