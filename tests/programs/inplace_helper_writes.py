"""A helper that writes its array argument and returns nothing."""
import numpy as np


def reflect(u, wall):
    u[0] = wall * u[1]
    u[-1] = u[-2] ** 2


def rod(u, wall, n):
    u = u.copy()
    for _ in range(n):
        u[1:-1] = 0.5 * (u[2:] + u[:-2])
        reflect(u, wall)
    return np.sum(u**2)


example = dict(u=(6,), wall=0.8, n=3)
wrt = ("u", "wall")
milestone = 3
