"""Products along axes and of everything, one factor being zero: the reliability of a network."""
import numpy as np


def reliability(p, q):
    in_series = np.prod(p, axis=1)
    parallel = 1 - np.prod(1 - in_series)
    return parallel + np.prod(q) + np.sum(np.prod(q, axis=0, keepdims=True))


example = dict(p=(3, 4), q=np.array([[0.4, 0.0, 1.3], [0.7, 1.1, -0.6]]))
wrt = ("p", "q")
milestone = 2
