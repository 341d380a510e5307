"""np.outer: a rank-one update of a matrix, and of arguments that outer flattens."""
import numpy as np


def rank_one(u, v, M):
    updated = M + np.outer(u, v)
    return np.sum(updated**3) + np.sum(np.outer(M, u) ** 2)


example = dict(u=(3,), v=(4,), M=(3, 4))
wrt = ("u", "v", "M")
milestone = 2
