"""A helper that puts its argument into an object and into a list, where it is written later."""
from types import SimpleNamespace

import numpy as np


def keep(holder, items, x):
    holder.field = x
    items.append(x)


def kept(x, w):
    y = x * w * x[0]
    holder = SimpleNamespace(field=x)
    items = [x * 3.0]
    keep(holder, items, y)
    y *= w
    holder.field[0] = 2.0 * w
    items[1][1] *= y[0]
    return np.sum(holder.field**2) + np.sum(y) + np.sum(items[0] * items[1])


example = dict(x=(3,), w=0.7)
wrt = ("x", "w")
milestone = 3
