import numpy as np
from autotangent.runtime import products_of_others


def reliability_grad(p, q):
    """Gradient of reliability with respect to (p, q)."""
    in_series = np.prod(p, axis=1)

    # return parallel + np.prod(q) + np.sum(np.prod(q, axis=0, keepdims=True))
    parallel_bar = 1.0
    q_bar = products_of_others(q) + products_of_others(q, axis=0)
    # parallel = 1 - np.prod(1 - in_series)
    in_series_bar = parallel_bar * products_of_others(1 - in_series)
    # in_series = np.prod(p, axis=1)
    p_bar = products_of_others(p, axis=1) * in_series_bar[:, None]
    return p_bar, q_bar
