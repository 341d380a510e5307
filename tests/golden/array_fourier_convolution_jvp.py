import numpy as np


def roughness_jvp(image, kernel, *, image_dot, kernel_dot):
    """Value and tangent of roughness along (image_dot, kernel_dot)."""
    rows, columns = image.shape
    spectrum_1 = np.fft.rfft2(image)
    spectrum_2 = np.fft.rfft2(kernel, s=(rows, columns))
    spectrum = spectrum_1 * spectrum_2
    spectrum_dot = (
        spectrum_2 * np.fft.rfft2(image_dot)
        + spectrum_1 * np.fft.rfft2(kernel_dot, s=(rows, columns))
    )
    blurred = np.fft.irfft2(spectrum, s=(rows, columns))
    blurred_dot = np.fft.irfft2(spectrum_dot, s=(rows, columns))
    u = np.fft.fftfreq(rows)[:, None]
    v = np.fft.fftfreq(columns)
    bent_1 = -(u**2 + v**2)
    bent = np.fft.ifftn(bent_1 * np.fft.fftn(blurred))
    bent_dot = np.fft.ifftn(bent_1 * np.fft.fftn(blurred_dot))
    return (
        np.sum(bent.real**2) + np.sum(blurred**3),
        2 * np.sum(bent.real * bent_dot.real) + 3 * np.sum(blurred**2 * blurred_dot),
    )
