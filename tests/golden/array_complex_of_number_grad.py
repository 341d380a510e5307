import numpy as np


def turned_grad(x, y):
    """Gradient of turned with respect to x."""
    z = x + 1j * y
    z_1 = np.exp(0.3j)
    z[...] = z * z_1
    z[1:] += 1j * z[:-1]
    t_1 = z.real**2

    # return np.sum(z.real**2 * z.imag)
    z_bar = 2 * (z.real * z.imag) - 1j * t_1
    # z[1:] += 1j * z[:-1]
    z_2_bar = z_bar[1:].copy()
    z_bar[:-1] += 1j * z_2_bar
    # z *= np.exp(0.3j)
    z_bar *= z_1
    # z = x + 1j * y
    x_bar = np.sum(z_bar).real
    return x_bar
