"""np.concatenate along two axes, an inactive part among them: a design matrix with an intercept."""
import numpy as np


def design(X, Z, beta):
    ones = np.ones((4, 1))
    D = np.concatenate([ones, X, Z**2], axis=1)
    stacked = np.concatenate((D, -D[:2]), axis=0)
    return np.sum((stacked @ beta) ** 2)


example = dict(X=(4, 2), Z=(4, 1), beta=(4,))
wrt = ("X", "Z", "beta")
milestone = 2
