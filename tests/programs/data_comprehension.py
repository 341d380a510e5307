"""List comprehensions, with a condition and nested, over arrays and ranges."""
import numpy as np


def features(x, w):
    squares = [v * v for v in x]
    kept = [s * w for s in squares if s > 0.3]
    table = [[x[i] * x[j] for j in range(i)] for i in range(len(x))]
    return np.sum(np.array(squares)) + len(kept) * kept[0] + table[2][1] * table[3][0]


example = dict(x=(4,), w=0.8)
wrt = ("x", "w")
milestone = 3
