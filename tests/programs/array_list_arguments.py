"""Shapes, axes and positions given as lists: displays, with sizes in them, nested, and under a name that changes."""
import numpy as np


def rearranged(x, w):
    n = len(x)
    shape = [2, n]
    shape[0] = 3
    rows = np.zeros([n, 3]) + x
    picked = rows[:, [0, 2, 2]] * w
    turned = np.transpose(x, [1, 0])
    same = np.tensordot(x, x, axes=[[0, 1], [0, 1]])
    padded = np.pad(x, [[1, 0], [0, 2]])
    stretched = np.expand_dims(x, [0, 1]) * np.ones([2, 1, 1, 1])
    return (
        np.sum(picked**2)
        + np.sum(turned[0] * w)
        + same * np.sum(padded[1] ** 2)
        + np.sum(stretched[1] ** 3)
        + np.sum(np.reshape(x, shape)[0] ** 2)
    )


example = dict(x=(2, 3), w=0.7)
wrt = ("x", "w")
milestone = 3
