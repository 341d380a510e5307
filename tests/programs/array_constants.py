"""Constants: zeros, ones, full, eye, identity, arange, zeros_like, ones_like, np.pi."""
import numpy as np


def toeplitz_energy(x, scale):
    n = len(x)
    T = np.eye(n) * 2 - np.eye(n, k=1) - np.eye(n, k=-1) + np.zeros((n, n)) + np.identity(n)
    grid = np.arange(n) * np.ones_like(x) + np.full(n, 0.5)
    return x @ T @ x + scale * np.sum(np.sin(np.pi * grid / n) * x) + np.sum(np.ones(n) * x)


example = dict(x=(5,), scale=1.2)
wrt = ("x", "scale")
milestone = 2
