"""Old elements that the reverse sweep may read where they were recorded, and such that were written again before."""
import numpy as np


def stirred(x, w, k, j):
    y = x * w
    z = y[k] ** 2
    y[j] *= w
    y[k] = np.sin(y[k]) * w
    v = np.sqrt(x)
    u = v[0] ** 2
    for m in range(2):
        v[m] = v[m] ** 2
        if w > 0.1 * m:
            u += v[2] * v[1]
            v[2] *= u
    v[0] = w * v[0] ** 2
    t = v * w
    total = t[1] ** 2
    if w > 0.5:
        t[j] = w * t[j] ** 2
    t[1] = t[1] ** 2
    s = x + 1
    for m in range(len(x) - 1):
        total += s[m] * s[m + 1] ** 2
        s[m + 1] = s[m + 1] ** 2 * w
    return z + u + total + np.sum(s) + np.sum(y * v) + np.sum(t)


example = dict(x=(4,), w=0.8, k=1, j=1)
positive = ("x",)
also = [dict(j=2), dict(w=0.3)]
wrt = ("x", "w")
milestone = 2
