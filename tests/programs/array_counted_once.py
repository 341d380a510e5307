"""Numbers and rows that meet matrices: each counts as often as it was repeated, with its factor."""
import numpy as np


def fields(A, row, s, B):
    total = np.sum(A + s) + np.sum(row * (s + A))
    total = total + np.sum(B * (3.0 * (A + row)))
    shifted = 2.5 * (row + B) - s
    tall = np.stack([A, B])
    return total + np.sum(shifted**2) + np.sum(np.cos(A @ (row + s))) + np.sum((A @ np.swapaxes(tall, 1, 2)) ** 2)


example = dict(A=(3, 4), row=(4,), s=0.7, B=(3, 4))
wrt = ("A", "row", "s", "B")
milestone = 2
