import numpy as np


def left_over_jvp(x, gains, dt, *, x_dot, gains_dot, dt_dot):
    """Value and tangent of left_over along (x_dot, gains_dot, dt_dot)."""
    spectrum = np.fft.rfft(x)
    spectrum_dot = np.fft.rfft(x_dot)
    cut_1 = np.fft.rfftfreq(len(x), dt)
    cut_2 = cut_1 * gains[0]
    cut = np.exp(-cut_2**2)
    cut_dot = -2 * cut * cut_2 * (
        gains[0] * dt_dot * (-cut_1 / dt) + gains_dot[0] * cut_1
    )
    smooth = np.fft.irfft(spectrum * cut, len(x))
    smooth_dot = np.fft.irfft(cut * spectrum_dot + spectrum * cut_dot, len(x))
    power_1 = np.fft.fft(x - smooth, 16, norm='ortho')
    power_2 = np.abs(power_1)
    power = power_2**2
    power_dot = (
        2
        * power_2
        * np.real(
            np.conj(np.sign(power_1)) * np.fft.fft(x_dot - smooth_dot, 16, norm='ortho')
        )
    )
    t_1 = np.fft.fftshift(np.linspace(0.0, gains[1], 16))
    return (
        np.sum(power * t_1),
        np.sum(
            (
                t_1 * power_dot
                + power * np.fft.fftshift(np.linspace(0.0, gains_dot[1], 16))
            ),
        ),
    )
