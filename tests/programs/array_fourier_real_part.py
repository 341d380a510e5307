"""Transforms of real values whose adjoints are complex: what reaches a real array is the real part."""
import numpy as np


def echoes(x):
    y = np.sin(np.exp(1j * x).real)
    z = x.copy()
    z += np.fft.fft(y).real
    z += np.fft.irfft(y[:4], 6)
    return np.sum(z**3 * np.imag(np.exp(1j * np.arange(6))))


example = dict(x=(6,))
wrt = ("x",)
milestone = 2
