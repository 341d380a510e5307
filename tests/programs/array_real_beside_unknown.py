"""Real arrays that meet arrays of which nothing is known, and which may be complex."""
import numpy as np


def met(x, y):
    a = x * 0.9
    b = np.cos(y)
    c = np.abs(x)
    d = np.abs(x * y)
    for _ in range(len(y) - 2):
        a, b = b, a + b
        c, d = d, c + d
    r = np.abs(x * y)
    z = x + 1j * y
    both = np.stack([r, b])
    return np.sum(r * b) + r @ b + c @ b + np.sum(both**2) + np.sum(z.real**2)


example = dict(x=0.7, y=(3,))
wrt = ("x", "y")
milestone = 3
