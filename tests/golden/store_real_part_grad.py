import numpy as np


def f_grad(x, u):
    """Gradient of f with respect to (x, u)."""
    z = u * (1 + 2j)
    real = z.real
    real[0] = x * u[1]
    real_1_1s = []
    for k in range(1, 3):
        real_1 = z.real
        real_1_1 = real_1[k]
        real_1_1s.append(real_1_1)
        real_1[k] += x * z[k - 1].real
    real_2 = z.real
    real_2_1 = real_2[1:].copy()
    real_2[1:] = z.real[1:] * x
    real_3 = z.real
    real_3_1 = real_3.copy()
    real_3 += u * x
    t_1 = np.abs(z)

    # return np.sum(np.abs(z) ** 2) + z[0].imag * x
    z_bar = 2 * np.conj(np.sign(z)) * t_1
    z_bar[0] -= 1j * x
    x_bar = z[0].imag
    real_3[...] = real_3_1
    # z.real += u * x
    u_bar = x * z_bar.real
    x_bar += u @ z_bar.real
    real_2[1:] = real_2_1
    # z.real[1:] *= x
    x_bar += z.real[1:] @ z_bar.real[1:]
    z_bar.real[1:] = x * z_bar.real[1:]
    for k in range(2, 0, -1):
        real_1_1 = real_1_1s.pop()
        real_1 = z.real
        real_1[k] = real_1_1
        # z.real[k] += x * z[k - 1].real
        x_bar += z[k - 1].real * z_bar.real[k]
        z_bar[k - 1] += x * z_bar.real[k]
    # z.real[0] = x * u[1]
    x_bar += u[1] * z_bar.real[0]
    u_bar[1] += x * z_bar.real[0]
    z_bar.real[0] = 0.0
    # z = u * (1 + 2j)
    u_bar += ((1 + 2j) * z_bar).real
    return x_bar, u_bar
