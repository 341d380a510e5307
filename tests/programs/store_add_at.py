"""np.add.at: a histogram of active weights with repeated bins."""
import numpy as np

BINS = np.array([0, 2, 2, 1, 2])


def binned(weights, level):
    h = np.zeros(3)
    np.add.at(h, BINS, weights**2)
    return np.sum(np.log(h + level))


example = dict(weights=(5,), level=0.9)
wrt = ("weights", "level")
milestone = 2
