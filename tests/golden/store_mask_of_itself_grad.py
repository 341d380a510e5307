import numpy as np


def clipped_grad(u, limit):
    """Gradient of clipped with respect to (u, limit)."""
    v = u * u
    v_1 = v > limit
    v_2 = v[v_1]
    v[v_1] += limit * v[2]
    v_3 = v > 2 * limit
    v_4 = v[v_3]
    v[v_3] = limit
    low_1 = v[0]

    # return np.sum(v * u) + low
    v_bar = u
    u_bar = v.copy()
    low_bar = 1.0
    # low = low_2
    low_2_bar = low_bar
    # low_2 = v[1] * limit
    v_bar = v_bar.copy()
    v_bar[1] += limit * low_2_bar
    limit_bar = v[1] * low_2_bar
    v[v_3] = v_4
    # v[v > 2 * limit] = limit
    limit_bar += np.sum(v_bar[v_3])
    v_bar[v_3] = 0.0
    v[v_1] = v_2
    # v[v > limit] += limit * v[2]
    v_5_bar = np.sum(v_bar[v_1])
    limit_bar += v[2] * v_5_bar
    v_bar[2] += limit * v_5_bar
    # v = u * u
    u_bar += 2 * u * v_bar
    return u_bar, limit_bar
