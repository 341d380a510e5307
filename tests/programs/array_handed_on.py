"""Sums whose operands are used before and after: each operand's adjoint starts as the sum's and goes on by itself."""
import numpy as np


def layered(x, w, v):
    a = np.sin(x)
    b = np.cos(w) * a
    y = x + w
    z = y
    t = z + v
    u = t.T
    s = v[::-1] + y
    return np.sum(t**2) + np.sum(b) + np.sum(u[:2] * 3.0) + np.sum(s**3) + np.sum(v)


example = dict(x=(4, 3), w=(4, 3), v=(4, 3))
wrt = ("x", "w", "v")
milestone = 2
