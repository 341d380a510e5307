"""Lists are sorted, reversed, emptied and searched in place: of numbers, of pairs, of arrays, of an argument."""

import numpy as np


def rank(values, a, x):
    values.sort()
    kept = values
    kept.sort(key=lambda v: -v)
    values[0] = values[0] * x
    pairs = [("b", x), ("a", x * x)]
    pairs.sort()
    pairs[0:0] = [("c", values[1])]
    pairs.sort(key=lambda p: p[1], reverse=True)
    rows = [a * x, a + 1.0]
    rows.sort(key=lambda row: row[1])
    first = rows.pop(0)
    first[0] *= x
    rows.reverse()
    rows.insert(1, first)
    total = 0.0
    for i, (name, v) in enumerate(pairs):
        total = total + v * (i + 1) * len(name)
    while len(kept) > 1:
        least = min(kept)
        kept.remove(least)
        kept[0] = kept[0] * least
        total = total + least * len(values) + kept.index(kept[0])
    kept.append(total)
    kept.clear()
    kept.extend([total, x])
    return sum(kept) * rows[1][0] + np.sum(rows[0])


example = dict(values=[0.7, 1.3, 0.4, 0.9], a=np.array([0.3, 0.8]), x=1.1)
wrt = ("values", "a", "x")
milestone = 3
