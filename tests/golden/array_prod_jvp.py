import numpy as np
from autotangent.runtime import products_of_others


def reliability_jvp(p, q, *, p_dot, q_dot):
    """Value and tangent of reliability along (p_dot, q_dot)."""
    in_series = np.prod(p, axis=1)
    in_series_dot = np.sum(products_of_others(p, axis=1) * p_dot, axis=1)
    parallel_1 = 1 - in_series
    parallel = 1 - np.prod(parallel_1)
    parallel_dot = np.sum(products_of_others(parallel_1) * in_series_dot)
    return (
        parallel + np.prod(q) + np.sum(np.prod(q, axis=0, keepdims=True)),
        (
            parallel_dot
            + np.sum(products_of_others(q) * q_dot)
            + np.sum(
                np.sum(products_of_others(q, axis=0) * q_dot, axis=0, keepdims=True)
            )
        ),
    )
