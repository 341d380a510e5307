"""Maxima and minima in loops: which argument was taken is recorded, and not the arguments."""

import numpy as np


def envelope(x, y, w, pair, j):
    """Stores that keep a part of what they overwrite, a state that is bound again, both arguments and one alone."""
    low, high, h = x.copy(), y.copy(), x * y
    total = 0.0
    for k in range(3):
        low[:] = np.minimum(low, w[k] * high + x)
        low[:] = low * low[::-1]
        high[...] = np.maximum(0.5 * np.sin(high), high)
        high[1:] = 2 * np.maximum(high[1:], low[:-1]) - np.minimum(high[1:], 0.3)
        pre = h * w[k] + low
        h = np.maximum(pre, 0.1)
        total += 3 * np.sum(np.maximum(h, w[k] * low)) - np.sum(np.fmin(h, high))
        total -= np.sum(np.maximum(x[k], pre))
        h = np.clip(h * high, -0.2, w[k]) + np.clip(low + pre, None, 0.9) * h
    M = np.outer(x, y)
    for k in range(len(x) - 1):
        M[:, :] = np.minimum(M, M[:, k : k + 1] + M[k : k + 1, :] * w[k])
        M[:, :] = M * M[k : k + 1, :j]
        total += np.sum((pair + M[:, k : k + 2]) ** 2) + np.sum(w * M[k : k + 1, j])
    return total + np.sum(low * high) + np.sum(h**2) + np.sum(M * np.outer(y, y))


primal = envelope
example = dict(x=(4,), y=(4,), w=(4,), pair=(4, 2), j=1)
wrt = ("x", "y", "w", "pair")
milestone = 3
