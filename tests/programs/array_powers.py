"""Powers of arrays: array ** array, ** 2, ** -1.5, 2 ** array, np.power with a scalar base."""
import numpy as np


def spectrum(frequency, slope):
    law = frequency**-slope + frequency**-1.5
    return np.sum(law**2) + np.sum(2**slope) + np.sum(np.power(1.7, frequency) * np.float_power(frequency, 3))


example = dict(frequency=(5,), slope=(5,))
positive = ("frequency",)
wrt = ("frequency", "slope")
milestone = 2
