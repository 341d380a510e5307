"""The method conj of a real array, which is the array itself: both names are written."""
import numpy as np


def reflected(a):
    return a.conj()


def wave(x, w):
    z = x * w
    y = z.conj()
    y[0] = w
    u = reflected(z)
    u *= x
    v = np.conj(z)
    v[1] = 2.0
    return np.sum(y * x.conjugate()) + np.sum(v * z)


example = dict(x=(3,), w=0.7)
wrt = ("x", "w")
milestone = 3
