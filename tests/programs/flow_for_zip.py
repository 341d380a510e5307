"""for over zip of two arrays and a list: a weighted sum of squared residuals."""
import numpy as np


def chi_squared(observed, sigma, parameters):
    times = [0.0, 0.5, 1.0, 1.5]
    total = 0.0
    for t, y, s in zip(times, observed, sigma):
        model = parameters[0] * np.exp(-parameters[1] * t)
        total += ((y - model) / s) ** 2
    return total


example = dict(observed=(4,), sigma=(4,), parameters=(2,))
positive = ("sigma",)
wrt = ("observed", "sigma", "parameters")
milestone = 3
