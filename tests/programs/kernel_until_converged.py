"""Newton's square roots, in place until they change no more."""

import numpy as np


def roots(a, x):
    y = x**2 + 0.5
    error, steps = 1.0, 0
    while error > 1e-12 and steps < 100:
        before = y.copy()
        y -= (y**2 - a * (1 + x**2)) / (2 * y)
        error = np.max(np.abs(y - before))
        steps += 1
    return y.sum() * a


primal = roots
example = dict(a=2.0, x=(3,))
wrt = ("a", "x")
milestone = 3
