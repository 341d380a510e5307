import numpy as np
from autotangent.runtime import quotient


def potential_jvp(
    positions,
    masses,
    softening,
    *,
    positions_dot,
    masses_dot,
    softening_dot,
):
    """Value and tangent of potential along (positions_dot, masses_dot, softening_dot)."""
    n = len(masses)
    energy = 0.0
    energy_dot = 0.0
    for i in range(n):
        for j in range(i):
            d = positions[i] - positions[j]
            d_dot = positions_dot[i] - positions_dot[j]
            energy_1 = np.sqrt(np.sum(d * d) + softening**2)
            energy_2 = masses[i] * masses[j] / energy_1
            energy -= energy_2
            energy_dot = (
                energy_dot
                + (
                    energy_2 * (
                        quotient(np.sum(2 * d * d_dot), energy_1) / 2
                        + quotient(softening * softening_dot, energy_1)
                    )
                    - masses[j] * masses_dot[i]
                    - masses[i] * masses_dot[j]
                ) / energy_1
            )
    return energy, energy_dot
