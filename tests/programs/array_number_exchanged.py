"""A number and an array that change places while one is added to the other."""
import numpy as np


def mixed(x, y, gain):
    a = x * gain
    b = np.cos(y)
    for _ in range(3):
        a, b = b, a + b
    return np.sum(a * b)


example = dict(x=0.7, y=(3,), gain=0.9)
wrt = ("x", "gain")
milestone = 3
