"""Quotients whose adjoint goes to several operands; elements that are set, and read before that in the same turn."""

import numpy as np


def normed(x, w, m):
    alpha = x * w
    total = 0.0
    for k in range(3):
        scale = np.sum(alpha**2)
        total += np.log(scale)
        alpha = alpha / scale + w
        alpha = alpha[::-1] * w
    y = x.copy()
    for k in range(1, 4):
        y[k] = (y[k] - w[k] * y[k - 1]) / m[k, 0]
    u = np.where(x > 0.5, x, 1.0) / np.where(w > 0, w, 1.0)
    state = np.zeros(2)
    for k in range(4):
        s = x[k] - 0.3 * state[0]
        state[1] = state[0]
        state[0] = s
        total += s * state[1]
    chain = x * 0.5
    for k, j in enumerate([0, 0, 2, 1]):
        total += chain[k] ** 2
        chain[k] = chain[j] * w[k]
    with np.errstate(divide="ignore"):
        total += np.sum(np.where(x > 0.5, w / (x - 0.4), 0.0))
    rows = m / np.sum(m, axis=1, keepdims=True)
    total += np.sum(u * np.where(x > 0.5, np.sqrt(x) / w, 0.0))
    return total + np.sum(chain**3) + y @ alpha + np.sum(rows**2) + state[1]


example = dict(x=np.array([0.4, 1.3, 2.1, 0.7]), w=np.array([0.8, 1.1, 0.6, 1.9]), m=(4, 3))
wrt = ("x", "w", "m")
milestone = 3
