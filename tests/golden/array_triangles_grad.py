import numpy as np


def causal_grad(scores, values):
    """Gradient of causal with respect to (scores, values)."""
    lower = np.tril(scores)
    upper = np.triu(scores, k=1)

    # return np.sum(lower @ values) + np.sum((upper - upper.T) ** 2 * lower) + np.su ...
    t_1 = upper - upper.T
    values_bar = lower.T @ np.full(len(scores), 1.0)
    t_1_bar = 2 * t_1 * lower
    upper_bar = t_1_bar - t_1_bar.T
    lower_bar = np.outer(np.full(len(scores), 1.0), values) + t_1**2
    scores_bar = 3 * np.tril(np.tril(scores, -1) ** 2, -1)
    # upper = np.triu(scores, k=1)
    scores_bar += np.triu(upper_bar, 1)
    # lower = np.tril(scores)
    scores_bar += np.tril(lower_bar, 0)
    return scores_bar, values_bar
