"""A list of weight matrices: a deep network of any depth."""
import numpy as np


def network(weights, x):
    h = x
    for W in weights[:-1]:
        h = np.tanh(W @ h)
    return np.sum((weights[-1] @ h) ** 2) + np.sum(weights[0] ** 2)


def make(rng):
    return dict(weights=[rng.normal(size=s) for s in ((4, 3), (4, 4), (2, 4))], x=rng.normal(size=3))


wrt = ("weights", "x")
milestone = 3
