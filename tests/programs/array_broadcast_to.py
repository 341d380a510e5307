"""np.broadcast_to new and unit axes, np.full of an active value, np.zeros_like as a constant."""
import numpy as np


def background(profile, level):
    image = np.broadcast_to(profile, (3, 4)) + np.full((3, 4), level)
    mask = np.zeros_like(image) + 0.5
    return np.sum(image**2 * mask) + np.sum(np.broadcast_to(profile[:, None], (4, 2)) ** 3)


example = dict(profile=(4,), level=0.7)
wrt = ("profile", "level")
milestone = 2
