import numpy as np


def turned_jvp(x, y, *, x_dot):
    """Value and tangent of turned along x_dot."""
    z = x + 1j * y
    z_dot = np.full(y.shape, x_dot).astype(complex)
    z_1 = np.exp(0.3j)
    z_dot[...] = z_1 * z_dot
    z[...] = z * z_1
    z_dot[1:] += 1j * z_dot[:-1]
    z[1:] += 1j * z[:-1]
    t_1 = z.real**2
    return (
        np.sum(t_1 * z.imag),
        np.sum(2 * z.imag * z.real * z_dot.real + t_1 * z_dot.imag),
    )
