"""An array takes the place of another one in a list, of which elements were read, and which a helper gave."""
import numpy as np


def squared(x):
    out = np.zeros(3)
    for i in range(3):
        out[i] = x[i] ** 2
    return out


def replaced(x, c):
    layers = [x * c, np.sin(x)]
    total = layers[0][2] + np.sum(layers[0][:2])
    layers[0] = layers[1] * 2.0
    held = [squared(c), x]
    held[0] = held[1] + layers[0]
    for k in range(2):
        total += layers[1][k]
        layers[1] = layers[0] * c
    return np.sum(layers[0] * layers[1]) * total + np.sum(held[0] * c)


example = dict(x=(3,), c=(3,))
wrt = ("x", "c")
milestone = 3
