"""Complex arithmetic inside, real in and out: the response of a filter."""
import numpy as np


def response(coefficients, gain):
    omega = np.array([0.2, 0.9, 1.7])
    z = np.exp(1j * omega)
    h = gain * (coefficients[0] + coefficients[1] * z + coefficients[2] * z**2)
    return np.sum(np.abs(h) ** 2) + np.sum(np.real(h * np.conj(z)) * np.imag(h)) + np.sum(np.angle(h))


example = dict(coefficients=(3,), gain=1.3)
wrt = ("coefficients", "gain")
milestone = 2
