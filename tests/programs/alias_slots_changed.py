"""Lists without active values in attributes and items that active containers hold as well change by methods."""
import types

import numpy as np


def changed(x):
    order = types.SimpleNamespace(items=[1, 2, 3])
    held = types.SimpleNamespace(items=order.items, rate=x[0])
    total = x[1] * len(held.items)
    order.items.pop()
    order.items.reverse()
    order.items.insert(0, 5)
    order.items[0:1] = [7, 8]
    held.items.pop()
    total *= held.items[-1] * len(held.items) * held.rate
    ranks = {"n": [1, 2, 3]}
    rows = {"ranks": ranks["n"], "a": x * 2}
    first = rows["a"]
    rows["a"] = first[::-1]
    first[0] = x[1]
    ranks["n"].reverse()
    ranks["n"].pop()
    return total * order.items[0] + np.sum(rows["a"]) * rows["ranks"][0]


example = dict(x=(2,))
wrt = ("x",)
milestone = 3
