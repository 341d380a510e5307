"""An array stored in an object made inside, changed by a method and read under its first name."""
import numpy as np


class Field:
    def __init__(self, values):
        self.values = values
        self.steps = 0

    def decay(self, rate):
        self.values *= np.exp(-rate)
        self.values[0] += rate
        self.steps += 1


def cooled(x, rate):
    u = x * x
    field = Field(u)
    field.decay(rate)
    field.decay(2 * rate)
    return np.sum(u**2) * field.steps + np.sum(field.values * x)


example = dict(x=(5,), rate=0.4)
wrt = ("x", "rate")
milestone = 3
