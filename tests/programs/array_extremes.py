"""np.max and np.min with axes: soft limits and the range of each column."""
import numpy as np


def dynamic_range(signal, floor):
    peak = np.max(signal, axis=0)
    trough = np.min(signal, axis=0)
    return np.sum((peak - trough) ** 2) + np.max(signal) * floor + np.sum(np.amin(signal, axis=1, keepdims=True) ** 3)


example = dict(signal=(5, 3), floor=0.4)
wrt = ("signal", "floor")
milestone = 2
