"""Views of constant arrays in lists, dicts and other displays: what is stored through them reaches the array."""

import numpy as np


def halves(by_row, by_key, joined, cells, ends, chosen, pairs, s):
    rows = [row for row in by_row]
    rows[1] *= s
    parts = {k: row[1:] for k, row in enumerate(by_key) if k > 0}
    parts[2][0] = s
    several = [joined[0]] + [joined[2]] * 2
    several[2] += s
    grid = [[cells[i, j : j + 1] for j in range(2)] for i in range(2)]
    grid[0][1][0] *= s
    last = list(map(lambda k: ends[k, 2:], range(3)))
    last[0] *= s
    (chosen if s > 1.0 else chosen.copy())[2, 2] = s
    for a, b in [(a, b) for a, b in zip(pairs, pairs[1:])]:
        b += a * s
    total = np.sum(by_row**2) + np.sum(by_key**3) + np.sum(joined**2) + np.sum(cells**3)
    return total + np.sum(ends**2) + np.sum(chosen**3) + np.sum(pairs**2)


NAMES = ("by_row", "by_key", "joined", "cells", "ends", "chosen", "pairs")
example = {name: np.arange(9.0).reshape(3, 3) / 5 for name in NAMES} | dict(s=1.3)
wrt = ("s",)
milestone = 3
