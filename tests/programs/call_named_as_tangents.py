"""Helpers whose parameters and variables are called as what belongs to others: x beside x_dot, x_bar and y_bar."""
import numpy as np


def pushed(x, x_dot):
    return x * x_dot + np.sum(x_dot**2)


def filled(x, x_bar):
    x_bar[0] = 2 * x[0]
    x[1] = x_bar[1] * x[1]
    return x


def mixed(x, w):
    y = x.copy()
    z = filled(y, x * w)
    y_bar = 3 * z
    x_dot = w * x
    first, rest = np.split(3 * y_bar, [1])
    return np.sum(pushed(y_bar, x_dot)) + np.sum(first) * np.sum(rest * rest)


primal = mixed
example = dict(x=(3,), w=0.7)
wrt = ("x", "w")
milestone = 3
