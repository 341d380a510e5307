"""np.linalg.norm of vectors and matrices, with axis, keepdims and other orders."""
import numpy as np


def distances(X, c):
    r = np.linalg.norm(X - c, axis=1)
    unit = X / np.linalg.norm(X, axis=1, keepdims=True)
    return np.sum(r) * np.linalg.norm(c) + np.linalg.norm(unit @ c, 1) + np.linalg.norm(X) ** 2


example = dict(X=(4, 3), c=(3,))
wrt = ("X", "c")
milestone = 2
