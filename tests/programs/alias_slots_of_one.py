"""Slots of one container or object that hold the same array, or a part of it, before anything in it is active."""

import types

import numpy as np


def doubled(x):
    pages = {"first": np.ones(3), "deep": {"a": np.ones(2)}}
    pages["again"] = pages["first"]
    pages["tail"] = pages["first"][1:]
    pages["flat"] = pages["deep"]["a"]
    pages["again"] *= x
    pages["tail"][0] += x[0]
    pages["deep"]["a"] += x[1:]
    box = types.SimpleNamespace(rows=np.ones((2, 3)), row=None)
    box.row = box.rows[1]
    box.row[:] = x * x
    rows = [np.ones(3) for _ in range(2)]
    rows.append(rows[0])
    rows[2] *= x
    twice = [np.zeros(3)] * 2
    twice[0][:] = x
    same = dict.fromkeys(("a", "b"), np.zeros(3))
    same["a"] += x * x
    total = np.sum(pages["first"] * pages["flat"][0]) + np.sum(box.rows[1] * x) + np.sum(rows[0] * rows[1] * x)
    return total + np.sum(twice[1] * same["b"])


primal = doubled
example = dict(x=(3,))
wrt = ("x",)
milestone = 3
