"""The real and the imaginary part of a complex array that is written: under names, by loops, `out=`, helpers."""

import numpy as np


def soften(a, s):
    return np.sum(a**2) * s


def scale(a, s):
    a *= s


def primal(x, u, m):
    z = x + 1j * u
    q, r = z.imag, np.real(z)
    for k in range(1, 3):
        q[k] += r[k - 1] * q[k - 1]
        z[k] *= 1j
        r[k] = q[k] ** 2
    scale(z.real[1:], x[0])
    total = soften(z.imag, x[1]) + soften(q[::-1], 0.5)
    z.imag = u * z.real
    np.multiply(x, u, out=z.real)
    z.imag[[0, 2]] = x[1:] * u[1:]
    np.add.at(z.imag, [0, 0], u[:2])
    w = m * (1 + 2j)
    for row in w.imag:
        row -= row.mean()
    w.T.imag[1, 0] = x[0] * np.imag(w)[0, 0]
    for v in w.imag[1]:
        total += v * v
    y = np.empty(3, complex)
    y.real, y.imag = x, u
    square = y * y
    square.imag = square.imag * square.real
    return total + np.sum(square.real * x + square.imag) + np.sum(np.abs(z) ** 2) + np.sum(np.abs(w) * m)


example = dict(x=(3,), u=(3,), m=(2, 3))
wrt = ("x", "u", "m")
milestone = 3
