import numpy as np
from autotangent.runtime import half_spectrum, resized_like, unbroadcast


def left_over_grad(x, gains, dt):
    """Gradient of left_over with respect to (x, gains, dt)."""
    spectrum = np.fft.rfft(x)
    cut_1 = np.fft.rfftfreq(len(x), dt)
    cut_2 = cut_1 * gains[0]
    cut = np.exp(-cut_2**2)
    smooth_1 = spectrum * cut
    smooth = np.fft.irfft(smooth_1, len(x))
    power_1 = x - smooth
    power_2 = np.fft.fft(power_1, 16, norm='ortho')
    power_3 = np.abs(power_2)
    power = power_3**2

    # return np.sum(power * np.fft.fftshift(np.linspace(0.0, gains[1], 16)))
    power_bar = np.fft.fftshift(np.linspace(0.0, gains[1], 16))
    gains_bar = np.zeros_like(gains)
    gains_bar[1] = unbroadcast(
        np.tensordot(np.linspace(0, 1, 16, True), np.fft.ifftshift(power), 1), gains[1]
    )
    # power = np.abs(np.fft.fft(x - smooth, 16, norm="ortho")) ** 2
    power_1_bar = (
        2
        * resized_like(
            np.fft.fft(np.conj(np.sign(power_2)) * (power_3 * power_bar), norm='ortho'),
            power_1,
        )
    )
    x_bar = power_1_bar.real.copy()
    smooth_bar = (-power_1_bar).real
    # smooth = np.fft.irfft(spectrum * cut, len(x))
    smooth_1_bar = half_spectrum(np.fft.ifft(smooth_bar), smooth_1)
    spectrum_bar = cut * smooth_1_bar
    cut_bar = (spectrum * smooth_1_bar).real
    # cut = np.exp(-((np.fft.rfftfreq(len(x), dt) * gains[0]) ** 2))
    cut_2_bar = -2 * cut_2 * cut * cut_bar
    dt_bar = -np.sum(cut_1 * (gains[0] * cut_2_bar)) / dt
    gains_bar[0] += cut_1 @ cut_2_bar
    # spectrum = np.fft.rfft(x)
    x_bar += np.fft.fft(spectrum_bar, len(x)).real
    return x_bar, gains_bar, dt_bar
