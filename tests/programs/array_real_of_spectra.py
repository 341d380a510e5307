"""Real values of half spectra, within expressions that are complex again."""
import numpy as np


def modulated(x, phase):
    carrier = np.exp(1j * phase * np.arange(4))
    filtered = np.fft.ifft(np.fft.irfft(np.fft.rfft(x)) ** 2) * carrier
    mixed = carrier * np.fft.hfft(carrier[:3] * x[:3], 4) + np.fft.irfft2(np.outer(x, carrier[:3])) @ carrier
    return np.sum(filtered.real**2 + filtered.real * filtered.imag) + np.sum(mixed.real * mixed.imag)


example = dict(x=(4,), phase=0.7)
wrt = ("x", "phase")
milestone = 3
