import numpy as np
from autotangent.runtime import quotient


def bond_energy_jvp(positions, stiffness, *, positions_dot, stiffness_dot):
    """Value and tangent of bond_energy along (positions_dot, stiffness_dot)."""
    d = positions[ATOMS] - positions[NEIGHBOURS]
    d_dot = positions_dot[ATOMS] - positions_dot[NEIGHBOURS]
    lengths = np.sqrt(np.sum(d**2, axis=1))
    lengths_dot = quotient(np.sum(d * d_dot, axis=1), lengths)
    picked = positions[[0, 1, 1], [1, 0, 0]]
    picked_dot = positions_dot[[0, 1, 1], [1, 0, 0]]
    taken = np.take(stiffness, [3, 3, 0])
    taken_dot = np.take(stiffness_dot, [3, 3, 0])
    t_1 = stiffness[ATOMS]
    t_2 = lengths - 1
    t_3 = t_2**2
    return (
        np.sum(t_1 * t_3) + np.sum(picked**3) + np.sum(taken**2),
        (
            np.sum(t_3 * stiffness_dot[ATOMS] + 2 * t_1 * t_2 * lengths_dot)
            + 3 * np.sum(picked**2 * picked_dot)
            + 2 * np.sum(taken * taken_dot)
        ),
    )
