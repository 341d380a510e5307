"""A recurrent network over a sequence of rows, the loss taken at each step."""
import numpy as np


def loss(W, U, b, xs, ys):
    h = np.zeros(len(b))
    total = 0.0
    for t in range(len(xs)):
        h = np.tanh(W @ h + U @ xs[t] + b)
        total += np.sum((h - ys[t]) ** 2)
    return total / len(xs)


example = dict(W=(3, 3), U=(3, 2), b=(3,), xs=(5, 2), ys=(5, 3))
also = (dict(xs=(1, 2), ys=(1, 3)),)
wrt = ("W", "U", "b")
milestone = 3
