"""Reductions over a tuple of axes, a negative one among them, of three dimensions."""
import numpy as np


def channel_statistics(images, gain):
    mean = np.mean(images, axis=(0, -1))
    power = np.sum(images**2, axis=(1, 2))
    return np.sum(gain * mean**2) + np.sum(np.sqrt(power)) + np.sum(images, axis=()).sum()


example = dict(images=(2, 3, 4), gain=(3,))
wrt = ("images", "gain")
milestone = 2
