"""A with block around the arithmetic: errors of NumPy silenced."""
import numpy as np


def safe_ratio(a, b):
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = a / b
        entropy = np.where(a > 0, a * np.log(np.abs(a)), 0.0)
    return np.sum(ratio**2) + np.sum(entropy)


example = dict(a=(5,), b=(5,))
positive = ("b",)
wrt = ("a", "b")
milestone = 3
