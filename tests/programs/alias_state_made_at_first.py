"""A helper makes its state where it gets none, writes it and gives it back."""
import numpy as np


def smoothed(v, alpha, state=None):
    if state is None:
        state = np.zeros(2)
    state[0] = alpha * v + (1 - alpha) * state[0]
    state[1] += state[0] ** 2
    return state


def followed(x, alpha):
    state = None
    total = 0.0
    for v in x:
        state = smoothed(v, alpha, state)
        total += state[0] * state[1]
    return total


primal = followed
example = dict(x=(3,), alpha=0.3)
wrt = ("x", "alpha")
milestone = 3
