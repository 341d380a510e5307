import numpy as np
from autotangent.runtime import shadows


def f_grad(x, u):
    """Gradient of f with respect to (x, u)."""
    z = u * (1 + 2j)
    z_bar = shadows(z)
    real_bar = z_bar.real
    real = z.real
    real[0] = x * u[1]
    real_1_bars = []
    real_1s = []
    real_1_1s = []
    for k in range(1, 3):
        real_1_bar = z_bar.real
        real_1_bars.append(real_1_bar)
        real_1 = z.real
        real_1s.append(real_1)
        real_1_1 = real_1[k]
        real_1_1s.append(real_1_1)
        real_1[k] += x * z[k - 1].real
    real_2_bar = z_bar.real
    real_2 = z.real
    real_2_1 = z.real
    real_2_2 = real_2[1:].copy()
    real_2[1:] = real_2_1[1:] * x
    real_3_bar = z_bar.real
    real_3 = z.real
    real_3_1 = real_3.copy()
    real_3 += u * x
    t_1 = np.abs(z)

    # return np.sum(np.abs(z) ** 2) + z[0].imag * x
    z_bar += 2 * np.conj(np.sign(z)) * t_1
    z_bar[0] -= 1j * x
    x_bar = z[0].imag
    real_3[...] = real_3_1
    # z.real += u * x
    u_bar = x * real_3_bar
    x_bar += np.sum(u * real_3_bar)
    if not np.may_share_memory(real_3_bar, z_bar):
        z_bar += real_3_bar
    real_2[1:] = real_2_2
    # z.real[1:] *= x
    real_2_1_bar = np.zeros_like(real_2_1)
    real_2_1_bar[1:] = x * real_2_bar[1:]
    x_bar += np.sum(real_2_1[1:] * real_2_bar[1:])
    real_2_bar[1:] = 0.0
    z_bar += real_2_1_bar
    if not np.may_share_memory(real_2_bar, z_bar):
        z_bar += real_2_bar
    for k in range(2, 0, -1):
        real_1_1 = real_1_1s.pop()
        real_1 = real_1s.pop()
        real_1_bar = real_1_bars.pop()
        real_1[k] = real_1_1
        # z.real[k] += x * z[k - 1].real
        x_bar += z[k - 1].real * real_1_bar[k]
        z_bar[k - 1] += x * real_1_bar[k]
        if not np.may_share_memory(real_1_bar, z_bar):
            z_bar += real_1_bar
    # z.real[0] = x * u[1]
    x_bar += u[1] * real_bar[0]
    u_bar[1] += x * real_bar[0]
    real_bar[0] = 0.0
    if not np.may_share_memory(real_bar, z_bar):
        z_bar += real_bar
    # z = u * (1 + 2j)
    u_bar += ((1 + 2j) * z_bar).real
    return x_bar, u_bar
