import numpy as np
from autotangent.runtime import quotient


def spectral_radiance_jvp(wavelength, temperature, *, wavelength_dot, temperature_dot):
    """Value and tangent of spectral_radiance along (wavelength_dot, temperature_dot)."""
    x = 1.4388 / (wavelength * temperature)
    x_dot = (
        -x
        * (temperature * wavelength_dot + wavelength * temperature_dot)
        / (wavelength * temperature)
    )
    planck_1 = np.expm1(x)
    planck = 1 / (wavelength**5 * planck_1)
    planck_dot = (
        -planck
        * (5 * planck_1 * wavelength**4 * wavelength_dot + (planck_1 + 1) * wavelength**5 * x_dot)
        / (wavelength**5 * planck_1)
    )
    t_1 = np.hypot(wavelength, 2.0)
    return (
        np.log(planck) + np.arctan2(wavelength, temperature) + t_1 * np.pi,
        (
            quotient(planck_dot, planck)
            + (
                quotient(temperature, temperature**2 + wavelength**2)
                + np.pi * quotient(wavelength, t_1)
            ) * wavelength_dot
            - quotient(wavelength, temperature**2 + wavelength**2) * temperature_dot
        ),
    )
