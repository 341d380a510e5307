"""A solver that takes a function: a nested right-hand side that reads an active matrix and an active number."""
import numpy as np


def rk4(f, y, t, h):
    k1 = f(y, t)
    k2 = f(y + h / 2 * k1, t + h / 2)
    k3 = f(y + h / 2 * k2, t + h / 2)
    k4 = f(y + h * k3, t + h)
    return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def driven(A, force, y, n):
    def rhs(y, t):
        return A @ y + force * np.sin(3 * t)

    for i in range(n):
        y = rk4(rhs, y, 0.1 * i, h=0.1)
    return np.sum(y**2)


example = dict(A=(3, 3), force=0.7, y=(3,), n=4)
wrt = ("A", "force", "y")
milestone = 3
