import numpy as np
from autotangent.runtime import own, tangent

sweep_jvp = tangent(sweep, "M angles", "M array(f; n n), angles array(f; n)")


def rotated_energy_jvp(M, angles, *, M_dot, angles_dot):
    """Value and tangent of rotated_energy along (M_dot, angles_dot)."""
    M, angles = own(M, angles)
    M_dot = M_dot.copy()
    t_1, t_1_dot = sweep_jvp(M, angles, M_dot=M_dot, angles_dot=angles_dot)
    t_2, t_2_dot = sweep_jvp(M, angles, M_dot=M_dot, angles_dot=angles_dot)
    return (
        np.sum(M[0] ** 3) + np.sum(M * M),
        3 * np.sum(M[0] ** 2 * M_dot[0]) + np.sum(2 * M * M_dot),
    )
