import numpy as np
from autotangent.runtime import products_of_others, quotient, share, spread


def summary_jvp(x, M, *, x_dot, M_dot):
    """Value and tangent of summary along (x_dot, M_dot)."""
    centre = x - x.mean()
    centre_dot = x_dot - x_dot.mean()
    total_1 = M.sum(axis=0)
    total_2 = total_1.max()
    total_3 = M.min(axis=1)
    total = centre.dot(centre) + total_2 + total_3.sum() + M.trace()
    total_dot = (
        centre_dot @ centre
        + centre @ centre_dot
        + np.sum(share(total_1, total_2) * M_dot.sum(axis=0))
        + np.sum(share(M, total_3, axis=1) * M_dot, axis=1).sum()
        + M_dot.trace()
    )
    t_1 = M.var(axis=1)
    t_2 = M.std()
    t_3 = x.cumsum()[-2]
    return (
        (
            total
            + t_1.prod()
            + t_2 * t_3
            + M.dot(x).sum()
            + np.sum(M.mean(1, keepdims=True))
        ),
        (
            total_dot
            + (
                2
                * np.sum(
                    (
                        products_of_others(t_1)
                        * np.sum(
                            (M - np.mean(M, axis=1, keepdims=True)) * M_dot, axis=1
                        )
                        / M.shape[1]
                    ),
                )
            )
            + (
                t_3
                * np.sum(
                    quotient(M - np.mean(M, keepdims=True), spread(t_2, M)) * M_dot
                )
                / M.size
            )
            + t_2 * x_dot.cumsum()[-2]
            + (M_dot @ x + M @ x_dot).sum()
            + np.sum(M_dot.mean(1, keepdims=True))
        ),
    )
