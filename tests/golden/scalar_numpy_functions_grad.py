import numpy as np
from autotangent.runtime import quotient


def spectral_radiance_grad(wavelength, temperature):
    """Gradient of spectral_radiance with respect to (wavelength, temperature)."""
    x = 1.4388 / (wavelength * temperature)
    planck_1 = np.expm1(x)
    planck = 1 / (wavelength**5 * planck_1)

    # return np.log(planck) + np.arctan2(wavelength, temperature) + np.hypot(wavelen ...
    planck_bar = quotient(1, planck)
    temperature_bar = -quotient(wavelength, temperature**2 + wavelength**2)
    wavelength_bar = (
        quotient(temperature, temperature**2 + wavelength**2)
        + np.pi * quotient(wavelength, np.hypot(wavelength, 2.0))
    )
    # planck = 1 / (wavelength**5 * np.expm1(x))
    planck_2_bar = -planck * planck_bar / (wavelength**5 * planck_1)
    wavelength_bar += 5 * planck_1 * wavelength**4 * planck_2_bar
    x_bar = wavelength**5 * (planck_1 + 1) * planck_2_bar
    # x = 1.4388 / (wavelength * temperature)
    x_1_bar = -x * x_bar / (wavelength * temperature)
    wavelength_bar += temperature * x_1_bar
    temperature_bar += wavelength * x_1_bar
    return wavelength_bar, temperature_bar
