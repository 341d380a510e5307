"""The caller's buffer, not asked for a derivative, is filled with active values by the function and by a helper."""

import numpy as np


def fill(target, value):
    target[0] = value
    target[1:] *= value


def power(buffer, tail, k):
    buffer[0] = k * k
    fill(buffer[1:], np.sin(k))
    fill(tail, k)
    return np.sum(buffer**2) + np.sum(tail)


example = dict(buffer=(4,), tail=(3,), k=0.7)
wrt = ("k",)
milestone = 3
