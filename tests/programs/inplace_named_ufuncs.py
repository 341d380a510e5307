"""Functions of NumPy that write, under names of their own: the method at of ufuncs, a ufunc with out=, setattr."""

import numpy as np


class Held:
    def __init__(self, a):
        self.a = a


BINS = np.array([0, 1, 1, 2])


def counted(x, v):
    state, held = np.ones(3), Held(x)
    put = np.add.at
    scale = np.multiply.at
    add, root = np.add, np.sqrt
    keep = setattr
    put(state, BINS, x * v)
    scale(state, BINS, 0.5 * v)
    for k in range(2):
        add.at(state, BINS, k * v)
    root(state, out=state)
    keep(held, "a", state[1])
    return np.sum(state * state[::-1]) * held.a


example = dict(x=0.7, v=(4,))
positive = ("v",)
wrt = ("x", "v")
milestone = 3
