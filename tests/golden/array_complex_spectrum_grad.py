import numpy as np


def response_grad(coefficients, gain):
    """Gradient of response with respect to (coefficients, gain)."""
    omega = np.array([0.2, 0.9, 1.7])
    z = np.exp(1j * omega)
    h_1 = z**2
    h_2 = coefficients[0] + coefficients[1] * z + coefficients[2] * h_1
    h = gain * h_2

    # return np.sum(np.abs(h) ** 2) + np.sum(np.real(h * np.conj(z)) * np.imag(h)) + ...
    t_1 = np.conj(z)
    h_bar = (
        2 * np.conj(np.sign(h)) * np.abs(h)
        + t_1 * np.imag(h)
        + -1j / h
        - 1j * np.real(h * t_1)
    )
    # h = gain * (coefficients[0] + coefficients[1] * z + coefficients[2] * z**2)
    gain_bar = np.sum(h_2 * h_bar).real
    h_2_bar = gain * h_bar
    coefficients_bar = np.zeros_like(coefficients)
    coefficients_bar[0] = np.sum(h_2_bar).real
    coefficients_bar[1] += np.sum(z * h_2_bar).real
    coefficients_bar[2] += np.sum(h_1 * h_2_bar).real
    return coefficients_bar, gain_bar
