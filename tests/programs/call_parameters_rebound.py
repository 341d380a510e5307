"""A helper unpacks its parameter, a tuple, into the same name; an object has an attribute that is called T."""
import numpy as np


class Turn:
    def __init__(self, angle):
        self.T = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


TURN = Turn(0.3)


def weighed(pair, w):
    a, pair = pair
    return a * w + pair * pair


def total(x):
    y = TURN.T @ np.stack([x, x * x])
    return weighed((x, 3 * x), x) * weighed((x * x, 1.5), 2.0) + np.sum(y)


primal = total
example = dict(x=1.3)
wrt = ("x",)
milestone = 3
