"""Arrays joined by np.r_ and np.c_, with numbers between; an object without derivative asked at an active place."""
import numpy as np


class Table:
    """Values between given ones."""

    def __init__(self, values):
        self.values = values

    def __getitem__(self, place):
        below = int(place)
        return self.values[below] + (place - below) * (self.values[below + 1] - self.values[below])


HEIGHTS = Table([0.0, 1.0, 4.0, 9.0])


def design(times, load, at):
    padded = np.r_[load, times * load, 1.0]
    columns = np.c_[np.ones(3), times, times**2]
    weights = np.r_[times]
    return np.sum(padded[1:] * padded[:-1]) + np.sum(columns @ columns.T) + np.sum(weights**3) * HEIGHTS[at]


example = dict(times=(3,), load=0.7, at=1.4)
wrt = ("times", "load", "at")
milestone = 3
