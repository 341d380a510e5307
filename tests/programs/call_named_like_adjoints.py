"""Names of a helper are those that adjoints and tangents of its parameters would have."""

import numpy as np


def step(x, k):
    x_bar = k * x[0]
    x_dot = x_bar * 2
    x[1] = x_bar * x[1] + x_dot
    return x_dot


def mean(x, x_dot, y_bar):
    k_dot = x * x_dot
    return k_dot + y_bar


def f(x, k, x_bar):
    x = np.array(x)
    a = step(x, k)
    saved = mean(a, k, x_bar)
    return np.sum(x**2) * saved


example = dict(x=(3,), k=1.5, x_bar=0.75)
wrt = ("x", "k", "x_bar")
milestone = 3
