"""Values computed from arrays and parts of arrays that are written afterwards: slices change places by way of copies of
unlike sizes, and what an operation left as it was (x + 1, x * 1.0, -(-x)) keeps its own derivative."""

import numpy as np


def shifted(x):
    return x + 1.0


def traded(x, table, s):
    cut = int(s) + 2
    above = x + 1.0
    flipped = np.flip(x) - 2.0
    rows = np.reshape(table, (2, 8)) - 1.0
    kept = [x[1:4] * 1.0, table[0].copy()]
    x[:cut], x[cut : 2 * cut] = x[cut : 2 * cut].copy(), x[:cut] * 1.0
    table[0], table[1] = table[1] * 1.0, table[0].copy()
    for k in range(3):
        kept.append(shifted(x[k : k + 3]))
        x[k] = s * above[k + 1]
        above = x - 0.5
    first, second = np.split(flipped, 2)
    mixed = np.zeros((2, 4))
    mixed[0, :3] = first
    mixed[1, 1:] = np.transpose(second)
    mixed[0, 1] = s
    total = np.sum(above * flipped) + np.sum(rows**2) + np.sum(mixed**3)
    return total + np.sum(table * table.T) + sum(np.sum(part**2) for part in kept)


example = dict(x=(6,), table=(4, 4), s=1.3)
wrt = ("x", "table", "s")
milestone = 3
