"""A loop with a branch on an active scalar."""
import numpy as np


def orbit(x, n):
    s = 0.0
    for i in range(n):
        if x > 0:
            x = x * np.sin(x)
        else:
            x = -x * x
        s = s + x
    return s


example = dict(x=1.3, n=6)
also = (dict(x=-0.6), dict(x=4.0, n=3))
wrt = ("x",)
milestone = 3
