"""Helpers that write an array and read it through another argument: a diagonal, a reshape, exchanged axes, a part."""

import numpy as np


def chain(a, d):
    for k in range(1, len(d)):
        a[k, k] = d[k] * d[k - 1]


def roll(a, b):
    for k in range(1, len(b)):
        a[k] = b[k] * b[k - 1]


def turn(z, q):
    for k in range(1, len(q)):
        z[k] = z[k] * 1j + q[k - 1]


def primal(a, x):
    b = a * 1.5
    chain(b, np.diag(b))
    d = np.diagonal(b)
    chain(b, d)
    c = a + 1
    roll(c[0], c.ravel()[:3])
    roll(c[1], np.swapaxes(c, 0, 1)[:, 1])
    roll(c[1], c.reshape(9)[2:5])
    z = np.exp(1j * x)
    turn(z, z.real)
    r = np.real(z)
    turn(z, r)
    return np.sum(b**2) + np.sum(c * a) + np.sum(np.abs(z))


example = dict(a=(3, 3), x=(3,))
wrt = ("a", "x")
milestone = 3
