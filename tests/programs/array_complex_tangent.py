"""A complex array of which only the real part is active, changed in place by complex numbers."""
import numpy as np


def rotated(x, y):
    z = x + 1j * y
    z *= np.exp(0.3j)
    z[1:] += 1j * z[:-1]
    return np.sum(z.real**2 * z.imag)


example = dict(x=(4,), y=(4,))
wrt = ("x",)
milestone = 2
