"""np.swapaxes and np.moveaxis, single and several axes."""
import numpy as np


def channels_last(batch, gain):
    last = np.moveaxis(batch, 1, -1) * gain
    first = np.moveaxis(last, [2, 0], [0, 1])
    return np.sum(last**2 * np.swapaxes(last, 0, 0)) + np.sum(first[0] ** 2) + np.sum(np.swapaxes(batch, 0, 2)[1])


example = dict(batch=(2, 3, 4), gain=(3,))
wrt = ("batch", "gain")
milestone = 2
