"""np.maximum, np.minimum, fmax, fmin, with broadcasting: a rectified layer and a saturation."""
import numpy as np


def rectified(W, x, cap):
    h = np.maximum(W @ x, 0.0)
    bounded = np.minimum(h, cap)
    return np.sum(bounded**2) + np.sum(np.maximum(W, x)) + np.sum(np.fmax(x, -x) * np.fmin(x, 0.1))


example = dict(W=(4, 3), x=(3,), cap=0.9)
wrt = ("W", "x", "cap")
milestone = 2
