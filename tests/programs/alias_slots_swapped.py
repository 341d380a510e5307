"""Arrays that change places in a list and in a dictionary while they are written."""
import numpy as np


def relaxed(x, w):
    buffers = [x * w, np.zeros(4)]
    for _ in range(3):
        buffers[1][1:] = buffers[0][:-1] * w
        buffers[1][0] = buffers[0][3] ** 2
        buffers[0], buffers[1] = buffers[1], buffers[0]
    named = {"a": buffers[0], "b": x + 1}
    a = named["a"]
    named["a"] = named["b"]
    named["a"][0] = w
    a *= 3
    return np.sum(buffers[0] ** 2) + np.sum(buffers[1]) + np.sum(named["a"] * named["b"])


example = dict(x=(4,), w=0.7)
wrt = ("x", "w")
milestone = 3
