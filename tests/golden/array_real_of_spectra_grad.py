import numpy as np
from autotangent.runtime import half_spectrum, unbroadcast


def modulated_grad(x, phase):
    """Gradient of modulated with respect to (x, phase)."""
    carrier_1 = np.arange(4)
    carrier = np.exp(1j * phase * carrier_1)
    filtered_1 = np.fft.rfft(x)
    filtered_2 = np.fft.irfft(filtered_1)
    filtered_3 = np.fft.ifft(filtered_2**2)
    filtered = filtered_3 * carrier
    mixed_1 = carrier[:3] * x[:3]
    mixed_2 = np.fft.hfft(mixed_1, 4)
    mixed_3 = np.outer(x, carrier[:3])
    mixed_4 = np.fft.irfft2(mixed_3)
    mixed = carrier * mixed_2 + mixed_4 @ carrier

    # return np.sum(filtered.real**2 + filtered.real * filtered.imag) + np.sum(mixed ...
    filtered_bar = (2 - 1j) * filtered.real + filtered.imag
    mixed_bar = mixed.imag - 1j * mixed.real
    # mixed = carrier * np.fft.hfft(carrier[:3] * x[:3], 4) + np.fft.irfft2(np.outer ...
    mixed_1_bar = half_spectrum(np.fft.fft(np.real(carrier * mixed_bar)), mixed_1)
    x_bar = np.zeros_like(x)
    x_bar[:3] = unbroadcast(carrier[:3] * mixed_1_bar, x[:3]).real
    mixed_3_bar = half_spectrum(
        np.fft.ifft2(np.real(np.outer(mixed_bar, carrier))), mixed_3
    )
    x_bar += (mixed_3_bar @ carrier[:3]).real
    carrier_bar = np.zeros(carrier.shape, complex)
    carrier_bar[:3] = x[:3] * mixed_1_bar + x @ mixed_3_bar
    carrier_bar += mixed_2 * mixed_bar + mixed_4.T @ mixed_bar
    # filtered = np.fft.ifft(np.fft.irfft(np.fft.rfft(x)) ** 2) * carrier
    x_bar += (2 * np.fft.fft(half_spectrum(np.fft.ifft(np.real(filtered_2 * np.fft.ifft(unbroadcast(carrier * filtered_bar, filtered_3)))), filtered_1), len(x))).real
    carrier_bar += filtered_3 * filtered_bar
    # carrier = np.exp(1j * phase * np.arange(4))
    phase_bar = (1j * np.sum(carrier_1 * carrier * carrier_bar)).real
    return x_bar, phase_bar
