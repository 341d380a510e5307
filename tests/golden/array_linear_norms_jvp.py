import numpy as np
from autotangent.runtime import cond_slope, matrix_norm_slope, matrix_power_tangent, multi_dot_tangent, norm_slope, pinv_tangent, svdvals_tangent, vector_norm_slope


def size_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of size along (a_dot, b_dot)."""
    spectral_1 = np.linalg.norm(a, 2)
    spectral_2 = np.linalg.norm(a, 'nuc')
    spectral_3 = np.linalg.norm(b, 1)
    spectral = spectral_1 + spectral_2 + spectral_3
    spectral_dot = (
        np.sum(norm_slope(a, spectral_1, 2) * a_dot)
        + np.sum(norm_slope(a, spectral_2, 'nuc') * a_dot)
        + np.sum(norm_slope(b, spectral_3, 1) * b_dot)
    )
    grown_1 = np.linalg.vector_norm(b, ord=3)
    grown = np.linalg.trace(np.linalg.matrix_power(a, 3)) + grown_1
    grown_dot = (
        np.linalg.trace(matrix_power_tangent(a_dot, a, 3))
        + np.sum(vector_norm_slope(b, grown_1, ord=3) * b_dot)
    )
    chain_1 = np.linalg.pinv(b)
    chain_2 = [a, chain_1, b @ a]
    chain = np.linalg.multi_dot(chain_2)
    chain_dot = multi_dot_tangent(
        chain_2, [a_dot, pinv_tangent(b_dot, chain_1, b), b_dot @ a + b @ a_dot]
    )
    t_1 = np.linalg.svdvals(b)
    return (
        (
            spectral
            + grown
            + np.linalg.matrix_norm(chain)
            + np.linalg.cond(a)
            + np.sum(t_1**3)
        ),
        (
            spectral_dot
            + grown_dot
            + np.sum(matrix_norm_slope(chain) * chain_dot, axis=(-2, -1))
            + np.sum(cond_slope(a) * a_dot, axis=(-2, -1))
            + 3 * np.sum(t_1**2 * svdvals_tangent(b_dot, b))
        ),
    )
