import numpy as np
from autotangent.runtime import half_spectrum, resized_like


def roughness_grad(image, kernel):
    """Gradient of roughness with respect to (image, kernel)."""
    rows, columns = image.shape
    spectrum_1 = np.fft.rfft2(image)
    spectrum_2 = np.fft.rfft2(kernel, s=(rows, columns))
    spectrum = spectrum_1 * spectrum_2
    blurred = np.fft.irfft2(spectrum, s=(rows, columns))
    u = np.fft.fftfreq(rows)[:, None]
    v = np.fft.fftfreq(columns)
    bent_1 = -(u**2 + v**2)
    bent = np.fft.ifftn(bent_1 * np.fft.fftn(blurred))

    # return np.sum(bent.real**2) + np.sum(blurred**3)
    bent_bar = (2 * bent.real).astype(complex)
    blurred_bar = 3 * blurred**2
    # bent = np.fft.ifftn(-(u**2 + v**2) * np.fft.fftn(blurred))
    blurred_bar += np.fft.fftn(bent_1 * np.fft.ifftn(bent_bar)).real
    # blurred = np.fft.irfft2(spectrum, s=(rows, columns))
    spectrum_bar = half_spectrum(np.fft.ifft2(blurred_bar), spectrum)
    # spectrum = np.fft.rfft2(image) * np.fft.rfft2(kernel, s=(rows, columns))
    image_bar = np.fft.fft2(spectrum_2 * spectrum_bar, np.shape(image)).real
    kernel_bar = resized_like(np.fft.fft2(spectrum_1 * spectrum_bar, (rows, columns)), kernel).real
    return image_bar.copy(), kernel_bar.copy()
