import numpy as np
from autotangent.runtime import accumulate_at, taken_last


def scored_grad(x, m):
    """Gradient of scored with respect to (x, m)."""
    m = m.copy()
    positions = np.diag_indices_from(m)
    m[positions] = m[positions] + x[0]
    lower_1 = np.tril_indices_from(m)
    lower = m[lower_1]
    smallest = np.argpartition(x, 2)[:2]
    sums = np.zeros(3)
    for k, v in zip(np.digitize(x, [-0.5, 0.5]), x):
        sums[k] += v * v

    # return np.sum(lower**2) + np.sum(x[smallest] ** 3) + sums @ np.array([1.0, 2.0 ...
    lower_bar = 2 * lower
    x_bar = np.zeros_like(x)
    accumulate_at(x_bar, smallest, 3 * x[smallest] ** 2)
    sums_bar = np.broadcast_to(np.array([1.0, 2.0, 3.0]), sums.shape)
    x_bar[np.nanargmax(x)] += 2
    t_1 = np.digitize(x, [-0.5, 0.5])
    for i in range(min(len(t_1), len(x)) - 1, -1, -1):
        k = t_1[i]
        v = x[i]
        # sums[k] += v * v
        v_bar = 2 * v * sums_bar[k]
        x_bar[i] += v_bar
    # lower = m[np.tril_indices_from(m)]
    m_bar = np.zeros_like(m)
    accumulate_at(m_bar, lower_1, lower_bar)
    # m[np.diag_indices_from(m)] += x[0]
    m_1_bar = taken_last(m_bar, positions)
    m_bar[positions] = 0.0
    accumulate_at(m_bar, positions, m_1_bar)
    x_bar[0] += np.sum(m_1_bar)
    return x_bar, m_bar
