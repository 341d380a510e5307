"""Inner functions that write an array and a list that they captured."""
import numpy as np


def tabulated(x, gain, n):
    table = np.zeros(n)
    history = []

    def put(i, value):
        table[i] = gain * value
        history.append(value * x[0])

    for i in range(n):
        put(i, x[i] * x[i])
    return np.sum(table**2) + sum(history)


example = dict(x=(4,), gain=1.4, n=3)
wrt = ("x", "gain")
milestone = 3
