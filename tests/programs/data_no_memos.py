"""Dicts that look like memos, and are none: a key is stored again, a helper changes them, they are read as a whole."""
import math

import numpy as np


def scale(known, k, factor):
    known[k] = known[k] * factor


def bump(row, factor):
    row += factor


def bumped(x, y):
    rows = {}
    total = 0.0
    for k in (1, 2, 1):
        if k not in rows:
            rows[k] = np.array([x, k * y])
        total += rows[k] @ rows[k]
        bump(rows[k], x)
    return total


def data_no_memos(x, y):
    twice, again, there, helped, late = {}, {}, {}, {}, {}
    seen = {}
    total = 0.0
    for turn, k in enumerate((1, 2, 1)):
        if k not in twice:
            twice[k] = math.sin(k * x)
            total += twice[k] ** 2
            twice[k] = twice[k] * y
        total += twice[k] ** 2
        again[k] = x * y * k + turn
        total += again[k] ** 3 / 9
        if k in there:
            there[k] = there[k] * x
        else:
            there[k] = y * k
        total += there[k] ** 2
        if k not in helped:
            helped[k] = x * k
        total += helped[k] ** 2
        scale(helped, k, y)
        if k not in seen:
            seen[k] = x * k * y
        total += sum(v * v for v in seen.values()) + len(seen) * x
        wide = {**seen, 0: x}
        total += wide[0] * wide[1] ** 2
        if k not in late:
            total += x
        late[k] = x * k + y * turn
        total += late[k] ** 2
    return total + helped[1] * again[2] + bumped(x, y)


primal = data_no_memos
example = dict(x=0.8, y=1.3)
wrt = ("x", "y")
milestone = 3
