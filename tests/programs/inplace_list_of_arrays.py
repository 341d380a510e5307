"""Arrays held in a list and changed through the list, one of them also under its own name."""
import numpy as np


def multigrid(fine, coarse, rate):
    a, b = fine * 1.0, coarse * 1.0
    levels = [a, b]
    for _ in range(3):
        for level in levels:
            level *= rate
        levels[1][:] += levels[0][::2]
        levels[0][0] = b[1] * a[2]
    return np.sum(a**2) + np.sum(levels[1] ** 3)


example = dict(fine=(6,), coarse=(3,), rate=0.9)
wrt = ("fine", "coarse", "rate")
milestone = 3
