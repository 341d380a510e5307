"""Elements and names exchanged in one statement: the right side is read before anything is stored."""
import numpy as np


def sorted_by_hand(x, gain):
    y = x * gain
    t = gain * 2.0
    y[0], t = t, y[0]
    t, y[1] = y[1] * t, t
    y[2], y[3] = y[3], y[2]
    return np.sum(y**2) + t * y[1] + np.sum(y * x)


example = dict(x=(4,), gain=1.3)
wrt = ("x", "gain")
milestone = 2
