"""np.tile with more axes than the array, np.repeat with an axis and without."""
import numpy as np


def seasonal(pattern, level):
    years = np.tile(pattern, (2, 2))
    steps = np.repeat(level, 4)
    return np.sum(years[0] * steps[:8]) + np.sum(np.repeat(years, 3, axis=1) ** 2) + np.sum(np.tile(level, 2) ** 3)


example = dict(pattern=(4,), level=(2,))
wrt = ("pattern", "level")
milestone = 2
