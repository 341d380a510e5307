"""Means, over everything and along an axis, and a centred second moment."""
import numpy as np


def covariance_trace(data):
    centred = data - np.mean(data, axis=0)
    return np.mean(centred**2) + np.mean(data) ** 2 + np.sum(np.mean(data, axis=1, keepdims=True) ** 3)


example = dict(data=(5, 3))
wrt = ("data",)
milestone = 2
