import numpy as np
from autotangent.runtime import laid_out


def spectrum_jvp(x, *, x_dot):
    """Value and tangent of spectrum along x_dot."""
    n = len(x)
    z_1 = np.array([0, 4, 2, 6, 1, 5, 3, 7])
    z = x.astype(complex)[z_1]
    z_dot = laid_out(x_dot.astype(complex)[z_1], z)
    m = 2
    trips = 0
    while m <= n:
        trips = trips + 1
        w = np.exp(-2j * np.pi * np.arange(m // 2) / m)
        blocks = z.reshape(n // m, m)
        blocks_dot = z_dot.reshape(n // m, m)
        t_1 = blocks[:, m // 2:] * w
        even_dot, odd_dot = (
            blocks_dot[:, :m // 2].copy(),
            np.broadcast_to(w * blocks_dot[:, m // 2:], np.shape(t_1)),
        )
        even, odd = blocks[:, :m // 2].copy(), t_1
        blocks_1 = even + odd
        blocks_dot[:, :m // 2] = np.broadcast_to(even_dot + odd_dot, np.shape(blocks_1))
        blocks[:, :m // 2] = blocks_1
        blocks_2 = even - odd
        blocks_dot[:, m // 2:] = np.broadcast_to(even_dot - odd_dot, np.shape(blocks_2))
        blocks[:, m // 2:] = blocks_2
        m *= 2
    t_2 = np.abs(z)
    t_3 = np.arange(n)
    return (
        np.sum(t_2**2 * t_3),
        2 * np.sum(t_3 * t_2 * np.real(np.conj(np.sign(z)) * z_dot)),
    )
