import numpy as np


def modulated_grad(x, phase):
    """Gradient of modulated with respect to (x, phase)."""
    z_1 = np.exp(1j * phase)
    z = x[0] * z_1 + x[1:] * (2 - 1j)
    w = z[0] * x[2]

    # return np.sum(np.real(z * np.conj(z))) + np.imag(w) * phase
    z_bar = 1.0 * np.conj(z) + np.conj(1.0 * z)
    w_bar = -1j * phase
    phase_bar = np.imag(w)
    # w = z[0] * x[2]
    z_bar[0] += x[2] * w_bar
    x_bar = np.zeros_like(x)
    x_bar[2] = (z[0] * w_bar).real
    # z = x[0] * np.exp(1j * phase) + x[1:] * (2 - 1j)
    z_2_bar = np.sum(z_bar)
    x_bar[0] += (z_1 * z_2_bar).real
    phase_bar += (z_1 * x[0] * 1j * z_2_bar).real
    x_bar[1:] += ((2 - 1j) * z_bar).real
    return x_bar, phase_bar
