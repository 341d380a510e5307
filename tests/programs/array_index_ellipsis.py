"""Reads with Ellipsis, several newaxis, and mixed integer, slice and new axes."""
import numpy as np


def convolve_rows(batch, kernel):
    shifted = batch[..., 1:] * kernel[np.newaxis, :, np.newaxis]
    last = batch[..., -1]
    return np.sum(shifted**2) + np.sum(last * kernel) + np.sum(batch[1, ..., 0, None] ** 3)


example = dict(batch=(2, 3, 4), kernel=(3,))
wrt = ("batch", "kernel")
milestone = 2
