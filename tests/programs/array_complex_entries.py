"""Elements of a real array in complex expressions: what reaches the array is real."""
import numpy as np


def modulated(x, phase):
    z = x[0] * np.exp(1j * phase) + x[1:] * (2 - 1j)
    w = z[0] * x[2]
    return np.sum(np.real(z * np.conj(z))) + np.imag(w) * phase


example = dict(x=(4,), phase=0.4)
wrt = ("x", "phase")
milestone = 2
