"""Objects that are made in one statement, of which some are known by two names and change, and some are not."""

import numpy as np


class Matrix:
    def __init__(self, a):
        self.a = a


def f(a, b):
    m, n = Matrix(a), Matrix(b)
    same = m
    same.a = m.a * 2
    return np.sum(m.a * b) + np.sum(n.a**2)


example = dict(a=np.array([[0.2, 0.1], [-0.3, 0.4]]), b=np.array([[0.7, 0.2], [0.3, 0.5]]))
wrt = ("a", "b")
milestone = 3
