import numpy as np


def marginals_jvp(counts, weight, *, counts_dot, weight_dot):
    """Value and tangent of marginals along (counts_dot, weight_dot)."""
    rows = np.sum(counts, axis=1)
    rows_dot = np.sum(counts_dot, axis=1)
    columns = np.sum(counts, axis=-2)
    columns_dot = np.sum(counts_dot, axis=-2)
    t_1 = columns**3
    t_2 = np.sum(counts * counts)
    t_3 = np.sum(weight * t_1) / t_2
    return (
        np.sum(rows**2) + t_3,
        (
            2 * np.sum(rows * rows_dot)
            + (
                np.sum(t_1 * weight_dot + 3 * weight * columns**2 * columns_dot)
                - t_3 * np.sum(2 * counts * counts_dot)
            ) / t_2
        ),
    )
