"""A sum hands one adjoint to both operands, in another shape to one of them, and each goes on by itself."""
import numpy as np


def overlaid(x, z, w, v):
    waves = np.sin(x)
    tides = np.cos(w)
    grid = x.reshape(2, 3) + z
    turned = w.T + v
    return np.sum(grid**2) + np.sum(turned**3) + np.sum(waves) + np.sum(tides)


example = dict(x=(6,), z=(2, 3), w=(3, 2), v=(2, 3))
wrt = ("x", "z", "w", "v")
milestone = 2
