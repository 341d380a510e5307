"""Branches depend on elements that are overwritten in them, or in a later turn of the loop."""
import numpy as np


def folded(x, gain):
    y = x * gain
    if y[0] > 0.5:
        y[0] = -2.0 * y[0] ** 2
    else:
        y[0] = 3.0 * y[0] * gain
    for i in range(1, len(y)):
        if y[i - 1] < 0:
            y[i - 1] = y[i] * y[i]
        else:
            y[i] = y[i] * y[i - 1] - gain
    return np.sum(y * x)


example = dict(x=(5,), gain=1.1)
positive = ("x",)
also = [dict(gain=0.4), dict(gain=-0.9)]
wrt = ("x", "gain")
milestone = 2
