import numpy as np
from autotangent.runtime import sorted_like


def gini_jvp(income, weight, *, income_dot, weight_dot):
    """Value and tangent of gini along (income_dot, weight_dot)."""
    ordered = np.sort(income)
    ordered_dot = sorted_like(income_dot, income, -1)
    rank = np.arange(1, 7)
    order = np.argsort(income)
    t_1 = 2 * rank - 7
    t_2 = np.sum(income)
    t_3 = np.sum(t_1 * ordered) / t_2
    t_4 = weight[order]
    t_5 = ordered**2
    return (
        t_3 + np.sum(t_4 * t_5),
        (
            (np.sum(t_1 * ordered_dot) - t_3 * np.sum(income_dot)) / t_2
            + np.sum(t_5 * weight_dot[order] + 2 * t_4 * ordered * ordered_dot)
        ),
    )
