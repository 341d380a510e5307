"""A choice that leaves a list, dict, tuple or array as it is: xs = xs if ... else ..., d = d or {}, in loops too."""

import numpy as np


def refine(values, a, x):
    values = values if len(values) > 1 else [x]
    table = {"a": x, "w": x * x}
    table = table or {}
    table["b"] = table["a"] * x
    pair = (x, [x * x])
    pair = pair if x > 0.5 else (x, [x])
    pair[1].append(table["b"])
    a = a if x > 0.5 else a * x
    a = a + 1.0
    for k in range(3):
        values = values if k % 2 else [v * x for v in values]
    values, table = values, table
    return sum(values) * values[0] + sum(pair[1]) * table["w"] * np.sum(a)


example = dict(values=[0.7, 1.3], a=np.array([0.3, 0.8]), x=1.1)
wrt = ("values", "a", "x")
milestone = 3
