"""Floyd and Warshall: all shortest paths, a matrix compared with what it holds."""

import numpy as np


def shortest(W):
    D = W**2 + 0.1
    np.fill_diagonal(D, 0.0)
    for k in range(len(D)):
        D[:] = np.minimum(D, D[:, k : k + 1] + D[k : k + 1, :])
    return np.sum(D**2)


primal = shortest
example = dict(W=(5, 5))
wrt = ("W",)
milestone = 3
