"""A dictionary of arrays and numbers accumulated in place over a loop and through a helper."""
import numpy as np


def deposit(totals, name, amount):
    totals[name] += amount
    totals["count"] = totals["count"] + amount[0]


def ledger(x, w):
    totals = {"odd": np.zeros(3), "even": np.ones(3) * w, "count": 0.0}
    for k in range(4):
        deposit(totals, "odd" if k % 2 else "even", x * totals["even"] * 0.5)
    return np.sum(totals["odd"] ** 2) + np.sum(totals["even"]) * totals["count"]


example = dict(x=(3,), w=0.9)
wrt = ("x", "w")
milestone = 3
