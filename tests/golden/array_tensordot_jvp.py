import numpy as np


def strain_energy_jvp(stiffness, strain, load, *, stiffness_dot, strain_dot, load_dot):
    """Value and tangent of strain_energy along (stiffness_dot, strain_dot, load_dot)."""
    stress = np.tensordot(stiffness, strain, axes=([2, 3], [0, 1]))
    stress_dot = (
        np.tensordot(stiffness_dot, strain, ([2, 3], [0, 1]))
        + np.tensordot(stiffness, strain_dot, ([2, 3], [0, 1]))
    )
    moment = np.tensordot(load, strain, axes=1)
    moment_dot = np.tensordot(load_dot, strain, 1) + np.tensordot(load, strain_dot, 1)
    return (
        (
            np.tensordot(strain, stress, axes=2)
            + np.sum(moment**2)
            + np.sum(np.tensordot(load, load, axes=0))
        ),
        (
            np.tensordot(strain_dot, stress, 2)
            + np.tensordot(strain, stress_dot, 2)
            + 2 * np.sum(moment * moment_dot)
            + np.sum(np.tensordot(load_dot, load, 0) + np.tensordot(load, load_dot, 0))
        ),
    )
