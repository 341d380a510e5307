"""A helper from arrays to an array, called in a loop over its own result."""
import numpy as np


def rhs(state, rates):
    prey, predator = state
    growth = rates[0] * prey - rates[1] * prey * predator
    decline = rates[2] * prey * predator - rates[3] * predator
    return np.array([growth, decline])


def simulate(state, rates):
    h = 0.1
    for _ in range(6):
        k1 = rhs(state, rates)
        k2 = rhs(state + h / 2 * k1, rates)
        state = state + h * k2
    return np.sum(np.log(state) ** 2)


example = dict(state=(2,), rates=(4,))
positive = ("state", "rates")
wrt = ("state", "rates")
milestone = 3
