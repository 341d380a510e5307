"""A signal filtered in its spectrum, and the power of what is left, for a sampling interval."""
import numpy as np


def left_over(x, gains, dt):
    spectrum = np.fft.rfft(x)
    cut = np.exp(-((np.fft.rfftfreq(len(x), dt) * gains[0]) ** 2))
    smooth = np.fft.irfft(spectrum * cut, len(x))
    power = np.abs(np.fft.fft(x - smooth, 16, norm="ortho")) ** 2
    return np.sum(power * np.fft.fftshift(np.linspace(0.0, gains[1], 16)))


example = dict(x=(9,), gains=(2,), dt=0.4)
wrt = ("x", "gains", "dt")
milestone = 2
