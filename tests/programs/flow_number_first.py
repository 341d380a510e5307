"""Names that are numbers in the first turn of a loop and arrays in the others, given to helpers and used in sums."""

import numpy as np


def damp(s, g):
    return s * g


def norm(s, g):
    t = s * g
    return np.sum(t * t) * g


def filtered(x, gain):
    smooth = 0.0
    total = 0.0
    for k in range(3):
        z = smooth * 2 + gain
        total += np.sum(z * gain) + np.sum(smooth * gain)
        y = smooth * gain
        smooth = y + x * np.cos(k * x)
        total += np.sum(y * gain)
        if k > 0:
            w = smooth * gain
            total += np.sum(w * w)
    other = 0.0
    for k in range(3):
        total += norm(other, gain) + np.mean(other * gain) + np.sum(other + gain)
        other = damp(other, gain)
        other = other + x * k
    return np.sum(smooth) * total + np.sum(other)


example = dict(x=(4,), gain=0.6)
wrt = ("x", "gain")
milestone = 3
