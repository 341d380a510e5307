"""Looks at an array that show an element more than once: sliding windows, views by strides."""
import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view


def smoothness(signal, image):
    windows = sliding_window_view(signal, 3)
    middle = windows[:, 1] - windows.mean(axis=1)
    step = signal.strides[0]
    lagged = as_strided(signal, (4, 3), (step, 2 * step))
    patches = sliding_window_view(image, (2, 2))
    return np.sum(middle**2) + np.sum(lagged[:, 0] * lagged[:, 2] ** 2) + np.sum(patches.max(axis=(2, 3)) ** 2)


example = dict(signal=(8,), image=(3, 4))
wrt = ("signal", "image")
milestone = 3
