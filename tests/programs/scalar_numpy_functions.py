"""NumPy functions of floats: the result is a NumPy scalar."""
import numpy as np


def spectral_radiance(wavelength, temperature):
    x = 1.4388 / (wavelength * temperature)
    planck = 1 / (wavelength**5 * np.expm1(x))
    return np.log(planck) + np.arctan2(wavelength, temperature) + np.hypot(wavelength, 2.0) * np.pi


example = dict(wavelength=1.1, temperature=0.8)
wrt = ("wavelength", "temperature")
milestone = 1
