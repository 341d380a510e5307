import numpy as np
from autotangent.runtime import accumulate_at, unsorted_like


def gini_grad(income, weight):
    """Gradient of gini with respect to (income, weight)."""
    ordered = np.sort(income)
    rank = np.arange(1, 7)
    order = np.argsort(income)

    # return np.sum((2 * rank - 7) * ordered) / np.sum(income) + np.sum(weight[order ...
    t_1 = 2 * rank - 7
    t_2 = np.sum(income)
    income_bar = np.full_like(income, -(np.sum(t_1 * ordered) / t_2) / t_2)
    weight_bar = np.zeros_like(weight)
    accumulate_at(weight_bar, order, ordered**2)
    ordered_bar = t_1 / t_2 + 2 * ordered * weight[order]
    # ordered = np.sort(income)
    income_bar += unsorted_like(ordered_bar, income, -1)
    return income_bar, weight_bar
