"""Sums of arrays times integers and booleans: the adjoints that helpers, selections and buffers get hold floats."""

import numpy as np


def pressed(u):
    u = u * 1.0
    u[0] = u[1] * u[2]
    return u


def grown(u, n):
    for _ in range(n):
        u = np.concatenate([u, u[:1] * u[-1]])
    return u


def stretched(u, n):
    return [pressed(u), u * n]


def factors(a, n, flag):
    total = 0
    for k in range(3):
        total = total + np.sum(pressed(a)) * k * n
        total = total + np.sum(grown(a, k)) * n
    b = a * 1.0
    b[0] = b[1] * b[2]
    parts = stretched(b[::-1], n)
    whole = np.sum(parts[0]) * flag
    return total + whole + parts[1][0] * n + np.max(pressed(a)) * n + np.prod(pressed(b)) * n


example = dict(a=np.array([1.3, 0.7, -0.4]), n=2, flag=True)
wrt = ("a",)
milestone = 3
