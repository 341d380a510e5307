"""Rows appended to a list and joined into an array at the end."""
import numpy as np


def simulate(A, x):
    rows = [x]
    for _ in range(4):
        rows.append(np.tanh(A @ rows[-1]))
    path = np.array(rows)
    return np.sum(np.var(path, axis=0)) + np.sum(np.stack(rows[1:]) ** 3)


example = dict(A=(2, 2), x=(2,))
wrt = ("A", "x")
milestone = 3
