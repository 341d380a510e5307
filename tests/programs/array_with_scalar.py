"""A scalar against an array, the scalar on either side of every operator."""
import numpy as np


def residual(y, slope, offset, noise):
    x = np.array([0.1, 0.4, 0.7, 1.1, 1.6])
    model = slope * x + offset
    z = (y - model) / noise
    return 0.5 * np.sum(z**2) + 5 * np.log(noise) + np.sum(1 / (offset - x**slope))


example = dict(y=(5,), slope=1.2, offset=3.5, noise=0.7)
wrt = ("y", "slope", "offset", "noise")
milestone = 2
