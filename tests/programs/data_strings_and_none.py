"""Strings, None and booleans beside active arguments decide what is computed."""
import numpy as np


def norm(x, weights=None, kind="euclid", squared=False):
    if weights is None:
        weights = np.ones(len(x))
    if kind == "euclid":
        total = np.sum(weights * x**2)
    else:
        total = np.sum(weights * np.abs(x)) ** 2
    return total if squared else np.sqrt(total)


example = dict(x=(4,), kind="taxi")
also = (dict(kind="euclid"), dict(squared=True), dict(weights=(4,)))
wrt = ("x",)
milestone = 3
