"""A state that starts as an argument and is replaced by a helper, step by step; the argument is used again later."""

import numpy as np


def step(state, factor):
    state["level"] = state["level"] * factor


def relaxed(x, k):
    state = {"level": x}
    for i in range(3):
        step(state, k + i)
    step(state, x)
    return np.sum(state["level"] ** 2 * x)


example = dict(x=np.array([0.4, -0.7, 1.1]), k=0.8)
wrt = ("x", "k")
milestone = 3
