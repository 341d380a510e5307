"""Arguments of extremes in loops that share an adjoint, where it is read or added to in between."""
import numpy as np


def eroded(x, w, n):
    u, v = x * w, np.flip(x)
    for k in range(n):
        u[:] = np.maximum(u, np.minimum(u[::-1] * w, v + u[0]))
        v[1:] = np.minimum(v[1:], w * v[:-1] + u[1:])
        u[:2] = np.maximum(w * u[:2], u[:2] + v[k])
    return np.sum(u**2) + np.sum(u * v)


example = dict(x=(5,), w=0.9, n=3)
also = [dict(w=1.2), dict(w=-0.7)]
wrt = ("x", "w")
milestone = 2
