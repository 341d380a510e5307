"""Complex arrays made of real ones and changed in place: real parts, views of rows and columns."""
import numpy as np


def interference(x, y, w):
    z = x + 1j * y
    z *= np.exp(0.3j)
    z[0] = z[1] * w[0]
    M = np.outer(x, z)
    M[0] = 0.0
    M[:, -1] += y
    total = np.sum(z.real * z.imag) + np.sum(np.abs(M) ** 2)
    phase = 0.0
    for v in z:
        phase = phase * w[1] + v
    return total + phase.real * phase.imag


example = dict(x=(4,), y=(4,), w=(2,))
wrt = ("x", "y", "w")
milestone = 2
