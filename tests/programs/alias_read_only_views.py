"""Broadcast views and windows of arrays that are written while the view is in use."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def primal(x, s):
    row = x * s
    wide = np.broadcast_to(row, (3, 6))
    row[1] = s * s
    total = np.sum(wide**2)
    row *= 2
    total += np.sum(wide[0] * wide[1]) + wide[2, 3] + np.sum(wide[[0, 0], 1:3] * x[1:3])
    y = x**2
    windows = sliding_window_view(y, 3)
    y[2] = x[0]
    total += np.sum(windows[1:] * windows[:-1])
    y[3:] *= 2
    for w in windows:
        total += w @ x[:3]
    for k in range(2):
        pair = np.broadcast_to(y[:2], (3, 2))
        y[0] *= s + k
        total += np.sum(pair * y[2:4])
    return total


example = dict(x=(6,), s=1.3)
wrt = ("x", "s")
milestone = 3
