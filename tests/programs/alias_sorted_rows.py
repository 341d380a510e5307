"""Rows put in order by sorted and by sort are the same rows: what is written into one is read under another name."""

import numpy as np


def ranked(a, b, x):
    rows = [a * x, b + x]
    first = rows[0]
    order = sorted(rows, key=lambda row: row[1])
    order[0][0] = x**3
    rows.sort(key=lambda row: row[0], reverse=True)
    rows[1][1] *= x
    pairs = [[x, 2.0], [x * x, 1.0]]
    listed = sorted(pairs, key=lambda pair: pair[1])
    listed[0].append(x**3)
    listed[1][0] *= 2.0
    return first[0] * order[1][0] + np.sum(rows[0] * rows[1]) + sum(pairs[1]) * sum(pairs[0])


example = dict(a=np.array([0.3, 0.8]), b=np.array([0.5, 0.2]), x=1.1)
wrt = ("a", "b", "x")
milestone = 3
