import numpy as np
from autotangent.runtime import pair, share, unbroadcast, zeros

table_fwd, table_rev = pair(table, "rows", "rows list(array(f; n)), dtype dtype(f)")


def summed_grad(s, x):
    """Gradient of summed with respect to (s, x)."""
    same = np.full((3, 2), s).astype(x.dtype)
    columns = np.sum(same, axis=0, dtype=np.result_type(x, s))
    means = np.mean(x, axis=1, dtype=x.dtype)
    kept_1 = [x[0], means]
    kept, saved = table_fwd(kept_1, x.dtype)

    # return np.sum(columns * columns) + np.sum(means, dtype=x.dtype) * np.sum(kept) ...
    t_1 = np.sum(x, dtype=x[0].dtype)
    columns_bar = 2 * columns
    means_bar = np.full_like(means, np.sum(kept))
    kept_bar = np.full_like(kept, np.sum(means, dtype=x.dtype))
    x_bar = np.full_like(x, share(t_1, np.max(t_1)))
    # kept = table([x[0], means], x.dtype)
    kept_1_bar = zeros(kept_1)
    table_rev(saved, kept_bar, kept_1_bar)
    x_bar[0] += kept_1_bar[0]
    means_bar += kept_1_bar[1]
    # means = np.mean(x, axis=1, dtype=x.dtype)
    x_bar += means_bar[:, None] / x.shape[1]
    # columns = np.sum(same, axis=0, dtype=np.result_type(x, s))
    same_bar = np.broadcast_to(columns_bar, same.shape)
    # same = np.full((3, 2), s).astype(x.dtype)
    s_bar = unbroadcast(same_bar, s)
    return s_bar, x_bar
