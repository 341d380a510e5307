"""Elementwise functions of lists and tuples that are written as their arguments, nested and beside constants."""
import numpy as np


def features(x, w):
    a = np.negative([x[0], w])
    b = np.exp([x[1], 0.3])
    c = np.subtract(1.0, (x[0] * w, x[2]))
    d = np.sin([[x[0], w], [x[2], 1.0]])
    e = np.where([True, False], [x[0], x[1]], 2 * x[2])
    f = np.sum(np.cos([x[1], 0.5, w * x[3]]) ** 2)
    return a @ b * f + np.sum(d @ c * e) * a[0]


primal = features
example = dict(x=(4,), w=0.8)
wrt = ("x", "w")
milestone = 2
