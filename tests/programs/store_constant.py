"""Elements of an active array are overwritten by constants: their tangents and adjoints end there."""
import numpy as np


def clamped_ends(u, gain):
    v = u * gain
    v[0] = 1.0
    v[-1] = v[0]
    v[2:4] = 2.0
    return np.sum(v * u) + gain * v[2]


example = dict(u=(6,), gain=1.3)
wrt = ("u", "gain")
milestone = 2
