"""A variable that every turn of a loop assigns anew: only its last value goes on."""
import numpy as np


def last_seen(samples, scale):
    latest = scale
    peak = scale * samples[0]
    for v in samples:
        latest = v * v * scale
        if v > 0.5:
            peak = np.sin(v) * scale
    return latest * scale + peak


example = dict(samples=(5,), scale=1.4)
positive = ("samples",)
also = [dict(scale=-0.3)]
wrt = ("samples", "scale")
milestone = 3
