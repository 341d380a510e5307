import numpy as np
from autotangent.runtime import own, pair

sweep_fwd, sweep_rev = pair(sweep, "M angles", "M array(f; n n), angles array(f; n)")


def rotated_energy_grad(M, angles):
    """Gradient of rotated_energy with respect to (M, angles)."""
    M, angles = own(M, angles)
    M_1 = M.copy()
    _, saved = sweep_fwd(M, angles)
    M_2 = M.copy()
    _, saved_1 = sweep_fwd(M, angles)

    # return np.sum(M[0] ** 3) + np.sum(M * M)
    M_bar = np.zeros_like(M)
    M_bar[0] = 3 * M[0] ** 2
    M_bar += 2 * M
    # sweep(M, angles)
    angles_bar = np.zeros_like(angles)
    sweep_rev(saved_1, M_bar, angles_bar)
    M[...] = M_2
    sweep_rev(saved, M_bar, angles_bar)
    M[...] = M_1
    return M_bar, angles_bar
