import numpy as np
from autotangent.runtime import quotient


def norm_jvp(x, weights=None, kind='euclid', squared=False, *, x_dot):
    """Value and tangent of norm along x_dot."""
    weights = np.ones(len(x))
    if kind == 'euclid':
        total = np.sum(weights * x**2)
        total_dot = 2 * np.sum(weights * x * x_dot)
    else:
        total_1 = np.sum(weights * np.abs(x))
        total = total_1**2
        total_dot = 2 * total_1 * np.sum(weights * np.sign(x) * x_dot)
    if squared:
        t_1 = total
        t_1_dot = total_dot
    else:
        t_1 = np.sqrt(total)
        t_1_dot = quotient(total_dot, t_1) / 2
    return t_1, t_1_dot
