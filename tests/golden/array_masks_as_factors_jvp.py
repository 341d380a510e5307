import numpy as np


def weighted_jvp(x, inside, edge, counts, *, x_dot):
    """Value and tangent of weighted along x_dot."""
    kept = np.sum(inside * x) + np.sum(edge * x)
    kept_dot = np.sum(inside * x_dot) + np.sum(edge * x_dot)
    t_1 = counts * x
    t_2 = inside * counts
    return (
        kept - np.sum(t_1 * x) - 3 * np.sum(t_2 * x),
        kept_dot - np.sum((x * counts + t_1) * x_dot) - 3 * np.sum(t_2 * x_dot),
    )
