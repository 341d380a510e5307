import numpy as np
from autotangent.runtime import quotient


def waves_grad(k, depth):
    """Gradient of waves with respect to (k, depth)."""
    z = k * (1 + 0.2j) - depth
    root = np.emath.sqrt(z)
    angle = np.emath.arccos(root / 4)
    level = np.emath.logn(depth, z) + np.emath.power(z, 1.5)

    # return np.sum(np.abs(angle) ** 2 + level.imag) + np.sum(np.emath.log(root).real)
    angle_bar = 2 * np.conj(np.sign(angle)) * np.abs(angle)
    level_bar = np.full_like(level, -1j * 1.0)
    root_bar = quotient(1.0, root)
    # level = np.emath.logn(depth, z) + np.emath.power(z, 1.5)
    depth_bar = (-np.sum(np.emath.logn(depth, z) / (np.log(depth + 0j) * depth) * level_bar)).real
    z_bar = quotient(level_bar, np.log(depth + 0j) * z) + 1.5 * z**0.5 * level_bar
    # angle = np.emath.arccos(root / 4)
    root_bar -= quotient(angle_bar, np.sin(angle)) / 4
    # root = np.emath.sqrt(z)
    z_bar += quotient(root_bar, root) / 2
    # z = k * (1 + 0.2j) - depth
    k_bar = ((1 + 0.2j) * z_bar).real
    depth_bar += (-np.sum(z_bar)).real
    return k_bar.copy(), depth_bar
