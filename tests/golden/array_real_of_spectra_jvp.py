import numpy as np


def modulated_jvp(x, phase, *, x_dot, phase_dot):
    """Value and tangent of modulated along (x_dot, phase_dot)."""
    carrier_1 = np.arange(4)
    carrier = np.exp(1j * phase * carrier_1)
    carrier_dot = 1j * phase_dot * carrier * carrier_1
    filtered_1 = np.fft.irfft(np.fft.rfft(x))
    filtered_2 = np.fft.ifft(filtered_1**2)
    filtered = filtered_2 * carrier
    filtered_dot = (
        2 * carrier * np.fft.ifft(filtered_1 * np.fft.irfft(np.fft.rfft(x_dot)))
        + filtered_2 * carrier_dot
    )
    mixed_1 = np.fft.hfft(carrier[:3] * x[:3], 4)
    mixed_2 = np.fft.irfft2(np.outer(x, carrier[:3]))
    mixed = carrier * mixed_1 + mixed_2 @ carrier
    mixed_dot = (
        mixed_1 * carrier_dot
        + carrier * np.fft.hfft(x[:3] * carrier_dot[:3] + carrier[:3] * x_dot[:3], 4)
        + (
            np.fft.irfft2(np.outer(x_dot, carrier[:3]) + np.outer(x, carrier_dot[:3]))
            @ carrier
        )
        + mixed_2 @ carrier_dot
    )
    return (
        (
            np.sum(filtered.real**2 + filtered.real * filtered.imag)
            + np.sum(mixed.real * mixed.imag)
        ),
        (
            np.sum(
                (
                    (2 * filtered.real + filtered.imag) * filtered_dot.real
                    + filtered.real * filtered_dot.imag
                ),
            )
            + np.sum(mixed.imag * mixed_dot.real + mixed.real * mixed_dot.imag)
        ),
    )
