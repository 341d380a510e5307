"""An array under two names: copied, written through one of them, which goes to another array, and read by the other."""

import numpy as np


def primal(u, v):
    first = np.tanh(v)
    second = first
    before = first[:].copy()
    first[:] = np.tanh(second)
    first = u * 1.0
    total = np.sum(np.sin(first + second) * before)
    row = np.sin(v)
    same = row
    held = row[:].copy()
    row[:] = np.tanh(same)
    row = u * 2.0
    same = same
    return total + np.sum(np.sin(row + same) * held)


example = dict(u=(4,), v=(4,))
wrt = ("u", "v")
milestone = 3
