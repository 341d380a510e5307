"""+= -= *= into entries, rows and slices of a local array: assembly of a stiffness matrix."""
import numpy as np


def assemble(k, f):
    K = np.zeros((3, 3))
    K[:2, :2] += k[0] * np.array([[1.0, -1.0], [-1.0, 1.0]])
    K[1:, 1:] += k[1] * np.array([[1.0, -1.0], [-1.0, 1.0]])
    K[0, 0] += k[2]
    K[2, :] -= k[1] * f
    K[:, 1] *= f[1]
    K[1, 1] /= k[2]
    return f @ K @ f


example = dict(k=(3,), f=(3,))
wrt = ("k", "f")
milestone = 2
