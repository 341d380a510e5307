"""Elements stored from the least of themselves and another number, beside other parts of the same array."""
import math

import numpy as np


def lowered(v, c):
    v[3] = math.tanh(np.sum(v[v > -0.75]) - min(c, v[3]))
    v[1] = v[0] * v[2] + max(v[1], c) * np.sum(v[:2])
    v[0] = np.sum(v[1:]) - max(v[0] * c, v[1])
    return np.sum(v * v) * c


primal = lowered
example = dict(v=np.array([0.3, 0.6, -0.2, 0.9]), c=0.4)
also = (dict(v=np.array([0.3, 0.2, -0.2, 0.1]), c=0.7),)
wrt = ("v", "c")
milestone = 2
