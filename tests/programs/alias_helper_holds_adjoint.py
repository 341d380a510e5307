"""An element is read, then used by a helper that keeps its array in a list or dict, then stored into."""

import numpy as np


def kept(rows, row):
    rows.append(row)
    return rows[0][0] * row[1]


def replaced(table, row):
    table["row"] = row
    return 2.0 * row[0]


def primal(x):
    a = x * 1.0
    rows = []
    before = a[0] * x[1]
    held = kept(rows, a)
    a[0] = x[2] * held
    rows[0][1] *= 2.0
    b = x * 3.0
    table = {"row": x * 2.0}
    second = b[0] * before
    held *= replaced(table, b)
    b[0] = x[2] * held
    table["row"][1] = second
    return np.sum(a) * before + np.sum(b) * second


example = dict(x=(3,))
wrt = ("x",)
milestone = 3
