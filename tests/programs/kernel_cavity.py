"""A step of a driven cavity: helpers write the source, the pressure and its edges into their arguments."""

import numpy as np


def edges(p):
    p[:, -1] = p[:, -2]
    p[0, :] = p[1, :]
    p[:, 0] = p[:, 1]
    p[-1, :] = 0.0


def source(b, u, v, rho, dt, h):
    across = (u[1:-1, 2:] - u[1:-1, :-2]) / (2 * h)
    along = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * h)
    b[1:-1, 1:-1] = rho * ((across + along) / dt - across**2)


def pressure(p, b, h):
    old = np.empty_like(p)
    for _ in range(3):
        old[:] = p
        p[1:-1, 1:-1] = (old[1:-1, 2:] + old[1:-1, :-2] + old[2:, 1:-1] + old[:-2, 1:-1] - h**2 * b[1:-1, 1:-1]) / 4
        edges(p)


def cavity(u, v, rho, nu):
    h, dt = 0.25, 0.01
    p, b, u, v = np.zeros_like(u), np.zeros_like(u), u.copy(), v.copy()
    for _ in range(2):
        before, other = u.copy(), v.copy()
        source(b, u, v, rho, dt, h)
        pressure(p, b, h)
        u[1:-1, 1:-1] = (
            before[1:-1, 1:-1]
            - before[1:-1, 1:-1] * dt / h * (before[1:-1, 1:-1] - before[1:-1, :-2])
            - dt / (2 * rho * h) * (p[1:-1, 2:] - p[1:-1, :-2])
            + nu * dt / h**2 * (before[1:-1, 2:] - 2 * before[1:-1, 1:-1] + before[1:-1, :-2])
        )
        v[1:-1, 1:-1] = other[1:-1, 1:-1] - dt / (2 * rho * h) * (p[2:, 1:-1] - p[:-2, 1:-1])
        u[0, :] = u[:, 0] = u[:, -1] = 0.0
        u[-1, :] = 1.0
        v[0, :] = v[-1, :] = 0.0
        v[:, 0] = v[:, -1] = 0.0
    return np.sum(u**2) + np.sum(v**2) + p[2, 2]


primal = cavity
example = dict(u=(5, 5), v=(5, 5), rho=1.1, nu=0.1)
wrt = ("u", "v", "rho", "nu")
milestone = 3
