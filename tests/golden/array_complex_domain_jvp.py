import numpy as np
from autotangent.runtime import quotient


def waves_jvp(k, depth, *, k_dot, depth_dot):
    """Value and tangent of waves along (k_dot, depth_dot)."""
    z = k * (1 + 0.2j) - depth
    z_dot = (1 + 0.2j) * k_dot - depth_dot
    root = np.emath.sqrt(z)
    root_dot = quotient(z_dot, root) / 2
    angle = np.emath.arccos(root / 4)
    angle_dot = -quotient(root_dot, np.sin(angle)) / 4
    level_1 = np.emath.logn(depth, z)
    level = level_1 + np.emath.power(z, 1.5)
    level_dot = (
        quotient(z_dot, np.log(depth + 0j) * z)
        + 1.5 * z**0.5 * z_dot
        - depth_dot * (level_1 / (np.log(depth + 0j) * depth))
    )
    t_1 = np.abs(angle)
    return (
        np.sum(t_1**2 + level.imag) + np.sum(np.emath.log(root).real),
        (
            np.sum(
                2 * t_1 * np.real(np.conj(np.sign(angle)) * angle_dot) + level_dot.imag
            )
            + np.sum(quotient(root_dot, root).real)
        ),
    )
