"""Square roots, logarithms and powers of numpy.emath, of complex values."""
import numpy as np


def waves(k, depth):
    z = k * (1 + 0.2j) - depth
    root = np.emath.sqrt(z)
    angle = np.emath.arccos(root / 4)
    level = np.emath.logn(depth, z) + np.emath.power(z, 1.5)
    return np.sum(np.abs(angle) ** 2 + level.imag) + np.sum(np.emath.log(root).real)


example = dict(k=(4,), depth=1.7)
wrt = ("k", "depth")
milestone = 2
