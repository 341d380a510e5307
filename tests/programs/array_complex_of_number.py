"""A complex array made of a real number and constants, and written in place."""
import numpy as np


def turned(x, y):
    z = x + 1j * y
    z *= np.exp(0.3j)
    z[1:] += 1j * z[:-1]
    return np.sum(z.real**2 * z.imag)


example = dict(x=0.7, y=(3,))
wrt = ("x",)
milestone = 3
