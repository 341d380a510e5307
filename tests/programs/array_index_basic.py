"""Reads through integers, slices, negative bounds and steps of one and two dimensions."""
import numpy as np


def boundary_flux(field, h):
    top = field[0]
    inner = field[1:-1, 2]
    corner = field[-1, -2]
    return (np.sum((top[1:] - top[:-1]) ** 2) / h + np.sum(inner * field[1:3, 0])) * corner + np.sum(field[::2, 1::2])


example = dict(field=(4, 5), h=0.3)
wrt = ("field", "h")
milestone = 2
