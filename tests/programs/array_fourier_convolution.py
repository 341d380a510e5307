"""An image blurred by a product of spectra, and the Laplacian of it by wave numbers."""
import numpy as np


def roughness(image, kernel):
    rows, columns = image.shape
    spectrum = np.fft.rfft2(image) * np.fft.rfft2(kernel, s=(rows, columns))
    blurred = np.fft.irfft2(spectrum, s=(rows, columns))
    u = np.fft.fftfreq(rows)[:, None]
    v = np.fft.fftfreq(columns)
    bent = np.fft.ifftn(-(u**2 + v**2) * np.fft.fftn(blurred))
    return np.sum(bent.real**2) + np.sum(blurred**3)


example = dict(image=(4, 6), kernel=(2, 3))
wrt = ("image", "kernel")
milestone = 2
