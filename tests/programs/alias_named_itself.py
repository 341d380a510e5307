"""A name of a view of what is written is assigned itself: its adjoint is still that of the view."""

import numpy as np


def named(x, w):
    row = x * w
    other = x * x
    if w > 0.0:
        row[1] = other[0]
    part = row
    part = part if w > 0.0 else other
    tail = row[1:]
    tail = tail
    for _ in range(2):
        tail = tail
    return np.sum(other * part) + np.sum(tail**2) * w


example = dict(x=(3,), w=0.7)
wrt = ("x", "w")
milestone = 3
