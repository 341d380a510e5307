"""A fast Fourier transform: butterflies in views of one complex buffer."""

import numpy as np


def spectrum(x):
    n = len(x)
    z = x.astype(complex)[np.array([0, 4, 2, 6, 1, 5, 3, 7])]
    m = 2
    while m <= n:
        w = np.exp(-2j * np.pi * np.arange(m // 2) / m)
        blocks = z.reshape(n // m, m)
        even, odd = blocks[:, : m // 2].copy(), blocks[:, m // 2 :] * w
        blocks[:, : m // 2] = even + odd
        blocks[:, m // 2 :] = even - odd
        m *= 2
    return np.sum(np.abs(z) ** 2 * np.arange(n))


primal = spectrum
example = dict(x=(8,))
wrt = ("x",)
milestone = 3
