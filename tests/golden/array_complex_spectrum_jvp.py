import numpy as np


def response_jvp(coefficients, gain, *, coefficients_dot, gain_dot):
    """Value and tangent of response along (coefficients_dot, gain_dot)."""
    omega = np.array([0.2, 0.9, 1.7])
    z = np.exp(1j * omega)
    h_1 = z**2
    h_2 = coefficients[0] + coefficients[1] * z + coefficients[2] * h_1
    h = gain * h_2
    h_dot = (
        gain_dot * h_2
        + gain * (
            coefficients_dot[0] + coefficients_dot[1] * z + coefficients_dot[2] * h_1
        )
    )
    t_1 = np.abs(h)
    t_2 = np.conj(z)
    t_3 = np.real(h * t_2)
    t_4 = np.imag(h)
    return (
        np.sum(t_1**2) + np.sum(t_3 * t_4) + np.sum(np.angle(h)),
        (
            2 * np.sum(t_1 * np.real(np.conj(np.sign(h)) * h_dot))
            + np.sum(t_4 * np.real(t_2 * h_dot) + t_3 * np.imag(h_dot))
            + np.sum(np.imag(h_dot / h))
        ),
    )
