"""Elementwise exp, expm1, exp2, log, log1p, log2, log10, sqrt, cbrt, square, reciprocal."""
import numpy as np


def entropy(p, q):
    cross = -np.sum(p * np.log(q)) + np.sum(np.log1p(p) * np.expm1(q))
    bits = np.sum(np.log2(p) * np.exp2(-q)) + np.sum(np.log10(p))
    return cross + bits + np.sum(np.sqrt(p) * np.cbrt(q) + np.square(q) * np.reciprocal(p) + np.exp(-p))


example = dict(p=(5,), q=(5,))
positive = ("p", "q")
wrt = ("p", "q")
milestone = 2
