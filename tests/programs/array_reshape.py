"""np.reshape and .reshape with -1, a tuple and separate sizes: patches of an image."""
import numpy as np


def patch_energy(image, weights):
    patches = image.reshape(2, 2, 2, 3)
    rows = np.reshape(patches, (4, -1))
    return np.sum((rows @ weights) ** 2) + np.sum(image.reshape((-1,))[::5] ** 3)


example = dict(image=(4, 6), weights=(6,))
wrt = ("image", "weights")
milestone = 2
