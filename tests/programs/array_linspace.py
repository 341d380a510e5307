"""np.linspace with active ends: an integral by Simpson's rule over a moving interval."""
import numpy as np


def simpson(a, b, rate):
    x = np.linspace(a, b, 7)
    f = np.exp(-rate * x) * np.sin(x)
    weights = np.array([1, 4, 2, 4, 2, 4, 1])
    return (b - a) / 18 * np.sum(weights * f)


example = dict(a=0.2, b=1.9, rate=0.7)
wrt = ("a", "b", "rate")
milestone = 2
