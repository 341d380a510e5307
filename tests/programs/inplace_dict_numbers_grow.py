"""Numbers in a dict that become arrays where arrays are added to them, under keys that are not known."""

import numpy as np


def deposit(totals, name, amount):
    totals[name] += amount


def put(totals, name, amount):
    totals[name] = totals[name] * amount


def ledger(x, w):
    totals = {"odd": np.zeros(3), "even": w * w}
    for k in range(5):
        deposit(totals, "odd" if k % 2 else "even", x * w * (k + 1))
    rows = {"a": w, "b": w * w}
    for key in "ab":
        put(rows, key, x * w)
    return np.sum(totals["odd"] ** 2 * totals["even"]) + np.sum(rows["a"] * rows["b"] * x)


example = dict(x=(3,), w=0.9)
wrt = ("x", "w")
milestone = 3
