import numpy as np
from autotangent.runtime import half_spectrum


def echoes_grad(x):
    """Gradient of echoes with respect to x."""
    y_1 = np.exp(1j * x)
    y_2 = y_1.real
    y = np.sin(y_2)
    z = x.copy()
    z += np.fft.fft(y).real
    z += np.fft.irfft(y[:4], 6)

    # return np.sum(z**3 * np.imag(np.exp(1j * np.arange(6))))
    z_bar = 3 * np.imag(np.exp(1j * np.arange(6))) * z**2
    # z += np.fft.irfft(y[:4], 6)
    y_bar = np.zeros_like(y)
    y_bar[:4] = half_spectrum(np.fft.ifft(z_bar), y[:4]).real
    # z += np.fft.fft(y).real
    y_bar += np.fft.fft(z_bar).real
    # z = x.copy()
    x_bar = z_bar
    # y = np.sin(np.exp(1j * x).real)
    x_bar += (1j * y_1 * (np.cos(y_2) * y_bar)).real
    return x_bar
