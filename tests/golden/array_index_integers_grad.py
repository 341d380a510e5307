import numpy as np
from autotangent.runtime import accumulate_at, quotient, untake


def bond_energy_grad(positions, stiffness):
    """Gradient of bond_energy with respect to (positions, stiffness)."""
    d = positions[ATOMS] - positions[NEIGHBOURS]
    lengths = np.sqrt(np.sum(d**2, axis=1))
    picked = positions[[0, 1, 1], [1, 0, 0]]
    taken = np.take(stiffness, [3, 3, 0])

    # return np.sum(stiffness[ATOMS] * (lengths - 1) ** 2) + np.sum(picked**3) + np. ...
    t_1 = lengths - 1
    stiffness_bar = np.zeros_like(stiffness)
    accumulate_at(stiffness_bar, ATOMS, t_1**2)
    lengths_bar = 2 * t_1 * stiffness[ATOMS]
    picked_bar = 3 * picked**2
    taken_bar = 2 * taken
    # taken = np.take(stiffness, [3, 3, 0])
    stiffness_bar += untake(taken_bar, stiffness, [3, 3, 0])
    # picked = positions[[0, 1, 1], [1, 0, 0]]
    positions_bar = np.zeros_like(positions)
    accumulate_at(positions_bar, ([0, 1, 1], [1, 0, 0]), picked_bar)
    # lengths = np.sqrt(np.sum(d**2, axis=1))
    d_bar = d * quotient(lengths_bar, lengths)[:, None]
    # d = positions[ATOMS] - positions[NEIGHBOURS]
    accumulate_at(positions_bar, ATOMS, d_bar)
    accumulate_at(positions_bar, NEIGHBOURS, -d_bar)
    return positions_bar, stiffness_bar
