"""What one mask takes out of several arrays has one size; of a mask that changes between, two sizes, one of them 1."""

import numpy as np


def counted(x, w, table):
    near = (x > 0.5) & ~(w > 2)
    total = np.sum(x[near] * w[near] / (1 + x[near] ** 2))
    rows = table[near]
    total += np.sum(rows * w[near, None])
    for k in range(2):
        far = x > 0.5 * k
        y = w[far] * x[far]
        if np.any(far):
            total += np.sum(y * np.sqrt(x[far])) / np.sum(far)
    left = x > 1.5
    first = x[left]
    left |= x > 0.5
    total += np.sum(first * w[left])
    right = x > 1.5
    both = [right]
    first = x[right]
    both[0][0] = True
    return total + np.sum(first * w[right])


example = dict(x=np.array([0.8, 0.6, 0.2, 1.7]), w=np.array([1.2, 2.4, 0.9, 1.4]), table=(4, 3))
wrt = ("x", "w", "table")
milestone = 3
