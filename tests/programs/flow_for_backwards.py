"""for over a range with negative step: Horner's rule from the highest coefficient."""
import numpy as np


def horner(coefficients, x):
    y = 0.0
    for i in range(len(coefficients) - 1, -1, -1):
        y = y * x + coefficients[i]
    return y * np.exp(-x)


example = dict(coefficients=(5,), x=0.9)
wrt = ("coefficients", "x")
milestone = 3
