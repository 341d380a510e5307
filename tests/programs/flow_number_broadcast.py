"""A number that a loop or a branch spreads over an array: its tangent is spread as well."""

import numpy as np


def spread(x, y):
    level = x
    for _ in range(1):
        level = level * level + y
    shifted = x * x
    for k in range(2):
        shifted = 2.0 * shifted - k * y
    lifted = x
    if x > 0.0:
        lifted = np.maximum(x, -y) + y
    return np.sum(level) + np.mean(shifted**2) + np.sum(lifted)


example = dict(x=0.8, y=np.array([0.4, 1.3, -0.2]))
wrt = "x"
milestone = 3
