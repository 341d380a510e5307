"""Copies and casts that carry the derivative: .copy(), np.copy, np.array, np.asarray, .astype(float)."""
import numpy as np


def copied(x, y):
    a = x.copy()
    b = np.array(y) * np.asarray(x)
    c = np.copy(b).astype(float)
    return np.sum(a * b) + np.sum(c**2) + np.sum(np.ascontiguousarray(y) ** 3)


example = dict(x=(4,), y=(4,))
wrt = ("x", "y")
milestone = 2
