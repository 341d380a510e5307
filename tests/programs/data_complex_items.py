"""Arrays in a list and a dict that are complex by a constant, written there: their tangents are complex too."""

import numpy as np


def primal(x):
    parts = [x * 1j, x + 2j]
    parts[1][1] *= 1j * x[0]
    named = {"a": x + 2j}
    named["a"][1:] *= 2j * x[1:]
    return np.sum(parts[0].imag * parts[1].real) + np.sum(named["a"].imag * x)


example = dict(x=(3,))
wrt = "x"
milestone = 3
