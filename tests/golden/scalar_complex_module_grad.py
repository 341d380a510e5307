import cmath

import numpy as np
from autotangent.runtime import quotient


def response_grad(r, c, omega):
    """Gradient of response with respect to (r, c, omega)."""
    z = r + 1 / (1j * omega * c)
    t_1 = cmath.polar(z)
    magnitude, phase = t_1
    root_1 = cmath.sqrt(r * r - 4 * c)
    root = (-r + root_1) / 2
    turned = cmath.rect(magnitude, omega)
    mapped_1 = cmath.asin(root)
    mapped_2 = cmath.tanh(turned)
    mapped = cmath.log(mapped_1 + mapped_2)

    # return magnitude * phase + abs(mapped) ** 2 + cmath.phase(root) * cmath.exp(-1 ...
    t_2 = cmath.exp(-1j * omega)
    magnitude_bar = phase
    phase_bar = magnitude
    mapped_bar = 2 * np.conj(np.sign(mapped)) * abs(mapped)
    root_bar = -1j * t_2.real / root
    omega_bar = (-t_2 * 1j * cmath.phase(root)).real
    # mapped = cmath.log(cmath.asin(root) + cmath.tanh(turned))
    mapped_3_bar = mapped_bar / (mapped_1 + mapped_2)
    root_bar += quotient(mapped_3_bar, cmath.cos(mapped_1))
    turned_bar = (1 - mapped_2**2) * mapped_3_bar
    # turned = cmath.rect(magnitude, omega)
    magnitude_bar += (cmath.rect(1, omega) * turned_bar).real
    omega_bar += (turned * 1j * turned_bar).real
    # root = (-r + cmath.sqrt(r * r - 4 * c)) / 2
    root_2_bar = quotient(root_bar, root_1) / 4
    r_bar = (2 * r * root_2_bar - root_bar / 2).real
    c_bar = (-4 * root_2_bar).real
    # magnitude, phase = cmath.polar(z)
    z_bar = quotient(
        t_1[0] * (magnitude_bar, phase_bar)[0] - 1j * (magnitude_bar, phase_bar)[1], z
    )
    # z = r + 1 / (1j * omega * c)
    r_bar += z_bar.real
    z_1_bar = -z_bar / (1j * omega * c * (1j * omega * c))
    omega_bar += (c * 1j * z_1_bar).real
    c_bar += (omega * 1j * z_1_bar).real
    return r_bar, c_bar, omega_bar
