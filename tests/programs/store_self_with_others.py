"""An element becomes a function of itself and of variables that have no adjoint before."""
import numpy as np


def relax(s, z, x):
    s[0] = np.tanh(s[0] * z + x)


def settle(x, z, a):
    a[1] = np.exp(-a[1] * z * a[1] + x)
    pair = [x * z, z]
    relax(pair, z, a[0])
    return pair[0] * pair[1] + a[1]


example = dict(x=0.3, z=1.2, a=(2,))
wrt = ("x", "z", "a")
milestone = 2
