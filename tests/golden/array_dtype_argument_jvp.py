import numpy as np
from autotangent.runtime import share, tangent

table_jvp = tangent(table, "rows", "rows list(array(f; n)), dtype dtype(f)")


def summed_jvp(s, x, *, s_dot, x_dot):
    """Value and tangent of summed along (s_dot, x_dot)."""
    same = np.full((3, 2), s).astype(x.dtype)
    same_dot = np.full((3, 2), s_dot).astype(x.dtype)
    columns_1 = np.result_type(x, s)
    columns = np.sum(same, axis=0, dtype=columns_1)
    columns_dot = np.sum(same_dot, axis=0, dtype=columns_1)
    means = np.mean(x, axis=1, dtype=x.dtype)
    means_dot = np.mean(x_dot, axis=1, dtype=x.dtype)
    kept_1, kept_1_dot = table_jvp(
        [x[0], means], x.dtype, rows_dot=[x_dot[0], means_dot]
    )
    kept = kept_1
    kept_dot = kept_1_dot
    t_1 = np.sum(means, dtype=x.dtype)
    t_2 = np.sum(kept)
    t_3 = np.sum(x, dtype=x[0].dtype)
    t_4 = np.max(t_3)
    return (
        np.sum(columns * columns) + t_1 * t_2 + t_4,
        (
            np.sum(2 * columns * columns_dot)
            + t_2 * np.sum(means_dot, dtype=x.dtype)
            + t_1 * np.sum(kept_dot)
            + np.sum(share(t_3, t_4) * np.sum(x_dot, dtype=x[0].dtype))
        ),
    )
