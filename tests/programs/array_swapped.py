"""Arrays exchanged, rotated and renamed, in a loop and outside: no two of them share an adjoint afterwards."""
import numpy as np


def braided(x, y, gain):
    a = x * gain
    b = np.cos(y)
    a, b = b, a
    c = a
    for k in range(3):
        a, b, c = b, c, a + b
        if k == 1:
            b = c
        c = c * gain
    u = a + b
    v = u
    w = np.sin(a) * v
    return np.sum(u * w) + np.sum(v**2) + np.sum(a * x) + np.sum(b * y) + np.sum(c)


example = dict(x=(4,), y=(4,), gain=0.7)
wrt = ("x", "y", "gain")
milestone = 3
