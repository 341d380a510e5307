"""Slots of a list, a dictionary and an object given new values, scalars and arrays, and read again."""
from types import SimpleNamespace

import numpy as np


def relay(x, y):
    slots = [x * 2, y]
    box = {"a": slots[0]}
    node = SimpleNamespace(w=x)
    old = slots[1]
    slots[1] = slots[0] * y
    box["a"] = box["a"] + slots[1]
    node.w = node.w * box["a"]
    slots[0] = node.w
    box["b"] = old
    return np.sum(slots[0] * slots[1]) + np.sum(box["b"] * node.w)


example = dict(x=(3,), y=(3,))
wrt = ("x", "y")
milestone = 3
