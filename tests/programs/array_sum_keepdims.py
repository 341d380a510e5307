"""Sums that keep their axis: rows normalised to one."""
import numpy as np


def purity(w):
    p = w / np.sum(w, axis=1, keepdims=True)
    q = p / np.sum(p, axis=(0, 1), keepdims=True)
    return np.sum(p**2) + np.sum(q**3)


example = dict(w=(4, 3))
positive = ("w",)
wrt = ("w",)
milestone = 2
