"""Lists of unlike items that are looked at by their places, and a name that means one function after the other."""

import numpy as np


def primal(x, w):
    parts = [{"scale": w}, {"shift": x * 2}, np.sin]
    y = x * 1.0
    y[0] = w * w
    z = parts[0]["scale"] * y
    z[1] = 2 * z[0]
    step = np.tanh
    if not isinstance(step, tuple):
        z = step(z)
    step = parts[2]
    return np.sum(step(z) * parts[1]["shift"]) * len(parts)


example = dict(x=(3,), w=0.7)
wrt = ("x", "w")
milestone = 3
