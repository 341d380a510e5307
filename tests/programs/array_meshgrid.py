"""np.meshgrid of active axes: the potential of charges on a grid."""
import numpy as np


def potential(x, y, charge):
    gx, gy = np.meshgrid(x, y)
    r2 = gx**2 + gy**2 + 0.5
    ix, iy = np.meshgrid(x, y, indexing="ij")
    return charge * np.sum(1 / np.sqrt(r2)) + np.sum(ix * iy**2)


example = dict(x=(3,), y=(4,), charge=0.6)
wrt = ("x", "y", "charge")
milestone = 2
