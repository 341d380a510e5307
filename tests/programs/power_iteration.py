"""Normalised power iteration: a vector overwritten each round by a matrix product."""
import numpy as np


def rayleigh(M, start, rounds):
    A = M @ M.T + np.eye(len(start))
    v = start
    for _ in range(rounds):
        w = A @ v
        v = w / np.linalg.norm(w)
    return v @ A @ v + v[0]


example = dict(M=(3, 3), start=(3,), rounds=5)
wrt = ("M", "start")
milestone = 3
