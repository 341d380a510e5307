"""np.var and np.std with ddof and axes: standardised scores."""
import numpy as np


def kurtosis(data, weight):
    z = (data - np.mean(data, axis=0)) / np.std(data, axis=0)
    spread = np.var(data, axis=1, ddof=1)
    return np.mean(z**4) + np.sum(weight * spread) + np.std(data, ddof=1, keepdims=True).sum()


example = dict(data=(5, 3), weight=(5,))
wrt = ("data", "weight")
milestone = 2
