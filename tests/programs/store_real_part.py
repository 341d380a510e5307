"""Stores through the real part of a complex array, by an index, a slice and as a whole."""

import numpy as np


def f(x, u):
    z = u * (1 + 2j)
    z.real[0] = x * u[1]
    for k in range(1, 3):
        z.real[k] += x * z[k - 1].real
    z.real[1:] *= x
    z.real += u * x
    return np.sum(np.abs(z) ** 2) + z[0].imag * x


example = dict(x=0.7, u=(4,))
wrt = ("x", "u")
milestone = 3
