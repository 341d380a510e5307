import numpy as np


def echoes_jvp(x, *, x_dot):
    """Value and tangent of echoes along x_dot."""
    y_1 = np.exp(1j * x)
    y_2 = y_1.real
    y = np.sin(y_2)
    y_dot = np.cos(y_2) * (1j * y_1 * x_dot).real
    z = x.copy()
    z_dot = x_dot.copy()
    z_dot += np.fft.fft(y_dot).real
    z += np.fft.fft(y).real
    z_dot += np.fft.irfft(y_dot[:4], 6)
    z += np.fft.irfft(y[:4], 6)
    t_1 = np.imag(np.exp(1j * np.arange(6)))
    return np.sum(z**3 * t_1), 3 * np.sum(t_1 * z**2 * z_dot)
