"""np.flip, flipud, fliplr, np.roll with an axis, rot90: periodic differences of a field."""
import numpy as np


def advection(u, kernel):
    gradient = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / 2
    mirrored = np.flip(u, axis=1) * np.flipud(u)
    rolled = np.roll(u, 2) ** 3 * np.flip(u)
    return np.sum(gradient**2 * kernel) + np.sum(mirrored * np.fliplr(gradient)) + np.sum(rolled)


example = dict(u=(4, 3), kernel=(3,))
wrt = ("u", "kernel")
milestone = 2
