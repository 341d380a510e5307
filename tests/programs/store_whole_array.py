"""In-place operators of whole local arrays and stores through [:] and [...]."""
import numpy as np


def relaxed(x, target, rate):
    y = x.copy()
    y *= rate
    y += target
    y -= y * target
    y /= 1 + rate
    y **= 2
    z = np.empty_like(y)
    z[...] = y * rate
    z[:] = z + y
    return np.sum(z * target)


example = dict(x=(4,), target=(4,), rate=0.7)
wrt = ("x", "target", "rate")
milestone = 2
