"""np.tril and np.triu with offsets: a causal mask and an antisymmetric generator."""
import numpy as np


def causal(scores, values):
    lower = np.tril(scores)
    upper = np.triu(scores, k=1)
    return np.sum(lower @ values) + np.sum((upper - upper.T) ** 2 * lower) + np.sum(np.tril(scores, -1) ** 3)


example = dict(scores=(4, 4), values=(4,))
wrt = ("scores", "values")
milestone = 2
