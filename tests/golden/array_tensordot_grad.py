import numpy as np
from autotangent.runtime import tensordot_left, tensordot_right


def strain_energy_grad(stiffness, strain, load):
    """Gradient of strain_energy with respect to (stiffness, strain, load)."""
    stress = np.tensordot(stiffness, strain, axes=([2, 3], [0, 1]))
    moment = np.tensordot(load, strain, axes=1)

    # return np.tensordot(strain, stress, axes=2) + np.sum(moment**2) + np.sum(np.te ...
    strain_bar = tensordot_left(np.full((), 1.0), strain, stress, 2)
    stress_bar = tensordot_right(np.full((), 1.0), strain, stress, 2)
    moment_bar = 2 * moment
    load_bar = (
        tensordot_left(
            np.full((len(load), load.shape[1], len(load), load.shape[1]), 1.0),
            load,
            load,
            0,
        )
        + tensordot_right(
            np.full((len(load), load.shape[1], len(load), load.shape[1]), 1.0),
            load,
            load,
            0,
        )
    )
    # moment = np.tensordot(load, strain, axes=1)
    load_bar += tensordot_left(moment_bar, load, strain, 1)
    strain_bar = strain_bar + tensordot_right(moment_bar, load, strain, 1)
    # stress = np.tensordot(stiffness, strain, axes=([2, 3], [0, 1]))
    stiffness_bar = tensordot_left(stress_bar, stiffness, strain, ([2, 3], [0, 1]))
    strain_bar += tensordot_right(stress_bar, stiffness, strain, ([2, 3], [0, 1]))
    return stiffness_bar.copy(), strain_bar, load_bar
