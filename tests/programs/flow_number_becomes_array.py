"""Names that are numbers at first and arrays after an in-place operator."""
import numpy as np


def averaged(x, gain):
    smooth = 0.0
    energy = 0
    for k in range(4):
        smooth *= gain
        smooth += x * np.cos(k * x)
        energy += smooth**2
        energy *= 1 + smooth
    offset = gain
    offset -= x
    offset *= smooth
    return np.sum(energy) + np.sum(offset**2)


example = dict(x=(4,), gain=0.6)
wrt = ("x", "gain")
milestone = 3
