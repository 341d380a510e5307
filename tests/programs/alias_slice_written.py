"""An array becomes active through a slice, a transpose and a row of it."""

import numpy as np


def energy(x, k):
    field = np.zeros((3, 4))
    inner = field[1:, 1:]
    inner[0] = x * x
    columns = field.T
    columns[0] = k * x
    for row in field:
        row[3] = k
    return np.sum(field**2)


example = dict(x=(3,), k=1.3)
wrt = ("x", "k")
milestone = 3
