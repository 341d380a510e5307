"""popitem from either end, in loops and expressions, under several names, and clear; positions that bisect finds."""

import bisect
from collections import OrderedDict


def spent(weights):
    total = 0.0
    while weights:
        k, v = weights.popitem()
        total = 0.5 * total + v * (k + 1)
        if k == 3:
            weights[7] = v * v
    return total


def between(knots, values, x):
    k = bisect.bisect_right(knots, x) - 1
    share = (x - knots[k]) / (knots[k + 1] - knots[k])
    return values[k] * (1 - share) + values[k + 1] * share


def total(x, rate):
    y = spent({k: x * k + rate for k in range(4)})
    held = OrderedDict([("a", x), ("b", x * rate), ("c", rate)])
    held.move_to_end("a")
    first, v = held.popitem(last=False)
    y += v * len(first) + held.popitem()[1] * 2
    same = held
    try:
        held.popitem()
        held.popitem()
    except KeyError:
        y = y * x
    held["d"] = y
    held.clear()
    same["e"] = y * rate
    rows = {"p": [x], "q": [x, rate]}
    _, row = rows.popitem()
    row.append(x * rate)
    row.insert(bisect.bisect(row, 0.9), 0.5 * y)
    for k in reversed(rows):
        y += rows[k][0]
    return y * held["e"] * len(same) + sum(row) + between([0.0, 0.5, 1.5], [x, y, rate], x)


example = dict(x=0.7, rate=1.2)
wrt = ("x", "rate")
milestone = 3
