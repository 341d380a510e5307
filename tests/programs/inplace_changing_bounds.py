"""Indices along several axes whose bounds change from store to store, or are computed from the array that is written;
an index that a call with an effect gives is evaluated once."""

import numpy as np


def following(turns):
    turns[0] += 1
    return turns[0]


def triangles(table, s):
    n = 1
    while n < 4:
        table[n, :n] *= s
        table[n - 1, n:] += table[n, n:] * s
        n += 1
    table[: len(table) - 2, 1] /= s
    table[2, : table.shape[1] // 2] = s * table[0, 0]
    table[1, 0] = 1.5
    table[int(table[1, 0]) :, int(table[1, 0])] *= s
    table[int(table[1, 0]), int(table[1, 0]) - 1 : 3] = 0.1 * s
    turns = [0]
    table[following(turns), following(turns)] *= s
    table[following(turns), ...] **= 2
    n = 2
    row = table[3]
    total = np.sum(row[:n] * s) * np.sum(row[n : 2 * n] * table[0, :n])
    n = 0
    return total + np.sum(table**2 * np.arange(16.0).reshape(4, 4)) + n * turns[0]


example = dict(table=(4, 4), s=1.3)
wrt = ("table", "s")
milestone = 3
