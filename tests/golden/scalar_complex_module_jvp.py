import cmath

import numpy as np
from autotangent.runtime import quotient


def response_jvp(r, c, omega, *, r_dot, c_dot, omega_dot):
    """Value and tangent of response along (r_dot, c_dot, omega_dot)."""
    z_1 = 1 / (1j * omega * c)
    z = r + z_1
    z_dot = r_dot - z_1 * 1j * (c * omega_dot + omega * c_dot) / (1j * omega * c)
    t_1 = cmath.polar(z)
    magnitude_dot, phase_dot = (
        np.real(quotient(np.conj(z), t_1[0]) * z_dot),
        np.imag(quotient(1, z) * z_dot),
    )
    magnitude, phase = t_1
    root_1 = cmath.sqrt(r * r - 4 * c)
    root = (-r + root_1) / 2
    root_dot = quotient(r * r_dot, root_1) / 2 - r_dot / 2 - quotient(c_dot, root_1)
    turned = cmath.rect(magnitude, omega)
    turned_dot = cmath.rect(1, omega) * magnitude_dot + turned * 1j * omega_dot
    mapped_1 = cmath.asin(root)
    mapped_2 = cmath.tanh(turned)
    mapped = cmath.log(mapped_1 + mapped_2)
    mapped_dot = (
        quotient(root_dot, cmath.cos(mapped_1)) + (1 - mapped_2**2) * turned_dot
    ) / (mapped_1 + mapped_2)
    t_2 = abs(mapped)
    t_3 = cmath.phase(root)
    t_4 = cmath.exp(-1j * omega)
    t_5 = t_4.real
    return (
        magnitude * phase + t_2**2 + t_3 * t_5,
        (
            phase * magnitude_dot
            + magnitude * phase_dot
            + 2 * t_2 * np.real(np.conj(np.sign(mapped)) * mapped_dot)
            + t_5 * np.imag(root_dot / root)
            - t_3 * (t_4 * 1j * omega_dot).real
        ),
    )
