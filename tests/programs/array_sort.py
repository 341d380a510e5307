"""np.sort and gathering by np.argsort: an L-moment and a Gini coefficient."""
import numpy as np


def gini(income, weight):
    ordered = np.sort(income)
    rank = np.arange(1, 7)
    order = np.argsort(income)
    return np.sum((2 * rank - 7) * ordered) / np.sum(income) + np.sum(weight[order] * ordered**2)


example = dict(income=(6,), weight=(6,))
positive = ("income",)
wrt = ("income", "weight")
milestone = 2
