"""np.diff of first and second order, np.gradient, an approximate integral by np.trapezoid."""
import numpy as np


def bending(y, h):
    slope = np.diff(y) / h
    bend = np.diff(y, n=2) / h**2
    return np.sum(slope**2) + np.sum(bend**2) + np.sum(np.gradient(y) ** 3) + np.trapezoid(y**2, dx=0.3)


example = dict(y=(7,), h=0.6)
wrt = ("y", "h")
milestone = 2
