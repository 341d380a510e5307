"""Views without a name passed to a helper that writes them and calls itself; a diagonal that is a view."""
import numpy as np


def halve(v, w):
    if len(v) > 1:
        m = len(v) // 2
        v[:m] += w * v[m : 2 * m]
        halve(v[:m], w)
        halve(v[m:], w)


def folded(A, w):
    B = A * w
    halve(B.reshape(-1), w)
    d = np.einsum("ii->i", B)
    d *= 2
    return np.sum(B**2) + np.sum(d**3)


example = dict(A=(3, 3), w=0.7)
wrt = ("A", "w")
milestone = 3
