"""Real and complex arrays joined and multiplied: the adjoint of the real ones is a real part."""
import numpy as np


def joined(x):
    y = np.exp(1j * x).real
    both = np.concatenate([y, np.exp(1j * x)])
    return np.sum((both**2 * (1 - 0.5j)).imag)


example = dict(x=(4,))
wrt = ("x",)
milestone = 2
