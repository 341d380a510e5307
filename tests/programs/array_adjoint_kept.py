"""Adjoints that are passed on whole, turned, on one side of a branch or around a loop, while more is added to them."""
import numpy as np


def wave(x, z, w, how):
    y = x * 1.5
    a = np.sin(y)
    y = y + z.T
    b = np.cos(y)
    y = y + w
    if how > 0:
        t = y + a
    else:
        t = y * a
    p, q, r = t, w * 2.0, x
    total = 0.0
    for k in range(3):
        total = total + 0.1 * np.sum(np.sin(q)) + 0.2 * np.sum(r * r)
        p, q, r = q + r, p, x * w
    return total + np.sum(t**2) + np.sum(b * a) + np.sum(p * q) + np.sum(r)


example = dict(x=(3, 3), z=(3, 3), w=(3, 3), how=1.0)
also = [dict(how=-1.0)]
wrt = ("x", "z", "w")
milestone = 3
