import numpy as np


def causal_jvp(scores, values, *, scores_dot, values_dot):
    """Value and tangent of causal along (scores_dot, values_dot)."""
    lower = np.tril(scores)
    lower_dot = np.tril(scores_dot)
    upper = np.triu(scores, k=1)
    upper_dot = np.triu(scores_dot, k=1)
    t_1 = upper - upper.T
    t_2 = t_1**2
    t_3 = np.tril(scores, -1)
    return (
        np.sum(lower @ values) + np.sum(t_2 * lower) + np.sum(t_3**3),
        (
            np.sum(lower_dot @ values + lower @ values_dot)
            + np.sum(2 * lower * t_1 * (upper_dot - upper_dot.T) + t_2 * lower_dot)
            + 3 * np.sum(t_3**2 * np.tril(scores_dot, -1))
        ),
    )
