"""One array put into a list several times, parts of one, and copies, while it is written."""
import numpy as np


def recorded(x, w):
    y = x * w
    copies, same, parts = [], [], []
    for k in range(3):
        y[k] = y[k + 1] * w
        copies.append(y.copy())
        same.append(y)
        parts.append(y[k : k + 2])
    for p in parts:
        p *= w
    total = 0.0
    for c, s in zip(copies, same):
        total = total + np.sum(c**2) + np.sum(s**3)
    return total + np.sum(parts[1])


example = dict(x=(5,), w=0.7)
wrt = ("x", "w")
milestone = 3
