"""An in-place stencil: explicit steps of the heat equation."""
import numpy as np


def heat(u, c, n):
    u = u.copy()
    for t in range(n):
        u[1:-1] += c * (u[2:] - 2 * u[1:-1] + u[:-2])
    return np.sum(u**2)


example = dict(u=(12,), c=0.2, n=5)
also = (dict(u=(3,), n=2), dict(u=(2,), n=2), dict(u=(1,), n=1), dict(n=0))
wrt = ("u", "c")
milestone = 3
