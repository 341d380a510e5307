import numpy as np
from autotangent.runtime import quotient


def potential_grad(positions, masses, softening):
    """Gradient of potential with respect to (positions, masses, softening)."""
    n = len(masses)

    # return energy
    energy_bar = 1.0
    positions_bar = np.zeros_like(positions)
    masses_bar = np.zeros_like(masses)
    softening_bar = 0.0
    for i in range(n - 1, -1, -1):
        for j in range(i - 1, -1, -1):
            # energy -= masses[i] * masses[j] / np.sqrt(np.sum(d * d) + softening**2)
            d = positions[i] - positions[j]
            energy_1 = np.sqrt(np.sum(d * d) + softening**2)
            masses_bar[i] -= masses[j] / energy_1
            masses_bar[j] -= masses[i] / energy_1
            energy_2_bar = (
                quotient(
                    masses[i] * masses[j] / energy_1 * energy_bar / energy_1, energy_1
                )
                / 2
            )
            d_bar = 2 * energy_2_bar * d
            softening_bar += 2 * softening * energy_2_bar
            # d = positions[i] - positions[j]
            positions_bar[i] += d_bar
            positions_bar[j] -= d_bar
    return positions_bar, masses_bar, softening_bar
