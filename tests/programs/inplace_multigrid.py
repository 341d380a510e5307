"""A multigrid V-cycle for -u'' = f: coarser grids by recursion, on arrays that every level smooths in place."""

import numpy as np


def smooth(u, f, h, count):
    for _ in range(count):
        u[1:-1] = 0.5 * (u[2:] + u[:-2] + h * h * f[1:-1])
    return u


def v_cycle(u, f, h):
    u = smooth(u, f, h, 2)
    if len(u) <= 3:
        return u
    residual = np.zeros_like(u)
    residual[1:-1] = f[1:-1] + (u[2:] - 2 * u[1:-1] + u[:-2]) / h**2
    coarse = v_cycle(np.zeros((len(u) + 1) // 2), residual[::2].copy(), 2 * h)
    error = np.zeros_like(u)
    error[::2] = coarse
    error[1::2] = 0.5 * (coarse[1:] + coarse[:-1])
    u += error
    return smooth(u, f, h, 2)


def inplace_multigrid(f):
    u = np.zeros(len(f))
    for _ in range(2):
        u = v_cycle(u, f, 1 / (len(f) - 1))
    return u @ u


example = dict(f=(9,))
wrt = ("f",)
milestone = 3
