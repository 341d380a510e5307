"""+= and *= on a name that holds an array: the same array changes under another name."""
import numpy as np


def shared_name(x, w):
    a = x * w
    b = a
    a += w
    b *= 2
    a = a + 1
    a *= b
    return np.sum(a * b)


example = dict(x=(4,), w=(4,))
wrt = ("x", "w")
milestone = 3
