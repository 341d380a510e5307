import numpy as np
from autotangent.runtime import products_of_others, quotient, share, spread


def summary_grad(x, M):
    """Gradient of summary with respect to (x, M)."""
    centre = x - x.mean()

    # return total + M.var(axis=1).prod() + M.std() * x.cumsum()[-2] + M.dot(x).sum( ...
    t_1 = M.std()
    t_2 = x.cumsum()
    total_bar = 1.0
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[-2] = t_1
    x_bar = M.T @ np.full(len(M), 1.0)
    M_bar = (
        (
            2
            * (M - np.mean(M, axis=1, keepdims=True))
            * products_of_others(M.var(axis=1))[:, None]
            / M.shape[1]
        )
        + t_2[-2] * quotient(M - np.mean(M, keepdims=True), spread(t_1, M)) / M.size
        + 1 / M.shape[1]
        + np.outer(np.full(len(M), 1.0), x)
    )
    x_bar += np.flip(np.cumsum(np.flip(t_2_bar)))
    # total = centre.dot(centre) + M.sum(axis=0).max() + M.min(axis=1).sum() + M.trace()
    total_1 = M.sum(axis=0)
    centre_bar = 2 * centre
    M_bar += (
        share(total_1, total_1.max())
        + share(M, M.min(axis=1), axis=1)
        + np.eye(*np.shape(M))
    ) * total_bar
    # centre = x - x.mean()
    x_bar += centre_bar - np.sum(centre_bar) / len(x)
    return x_bar, M_bar
