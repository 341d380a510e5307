"""A convolution and the largest of each block, element by element."""

import numpy as np


def layer(x, w):
    out = np.empty((4, 4))
    for i in range(4):
        for j in range(4):
            out[i, j] = np.sum(x[i : i + 3, j : j + 3] * w)
    pooled = np.empty((2, 2))
    for i in range(2):
        for j in range(2):
            pooled[i, j] = out[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max()
    return np.sum(np.tanh(pooled))


primal = layer
example = dict(x=(6, 6), w=(3, 3))
wrt = ("x", "w")
milestone = 3
