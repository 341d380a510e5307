"""Array methods .sum .mean .prod .max .min .var .std .dot .trace .cumsum with their arguments."""
import numpy as np


def summary(x, M):
    centre = x - x.mean()
    total = centre.dot(centre) + M.sum(axis=0).max() + M.min(axis=1).sum() + M.trace()
    return total + M.var(axis=1).prod() + M.std() * x.cumsum()[-2] + M.dot(x).sum() + np.sum(M.mean(1, keepdims=True))


example = dict(x=(3,), M=(3, 3))
wrt = ("x", "M")
milestone = 2
