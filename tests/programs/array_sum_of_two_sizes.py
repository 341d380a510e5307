"""A sum hands one adjoint to both operands, to one of them by a helper that may give it as it is, and each goes on."""
import numpy as np


def combined(x, c):
    chosen = np.array([0, 1, 1])
    taken = x[chosen]
    scaled = x * c
    further = scaled * x
    joined = scaled + taken
    return np.sum(joined * joined) + np.sum(further * c)


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 2
