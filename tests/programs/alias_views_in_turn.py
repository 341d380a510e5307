"""A loop over views of arrays, where an array that is written looks at none of them."""
import numpy as np


def swept(x, c):
    level = x * c
    total = 0.0
    for side in (c[::-1], level[1:], x.T):
        level *= 0.5
        level += x[::-1]
        total += np.sum(side * side) * level[0]
    for k, part in enumerate((level.reshape(3, 1)[:, 0], c)):
        level *= x
        total += part[k] * level[1]
    return total + level @ c


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 3
