import numpy as np
from autotangent.runtime import cond_slope, matrix_norm_slope, matrix_power_tangent, multi_dot_adjoint, norm_slope, pinv_adjoint, svdvals_slope, untrace, vector_norm_slope


def size_grad(a, b):
    """Gradient of size with respect to (a, b)."""
    chain_1 = np.linalg.pinv(b)
    chain_2 = [a, chain_1, b @ a]
    chain = np.linalg.multi_dot(chain_2)

    # return spectral + grown + np.linalg.matrix_norm(chain) + np.linalg.cond(a) + n ...
    spectral_bar = 1.0
    grown_bar = 1.0
    chain_bar = matrix_norm_slope(chain)
    a_bar = cond_slope(a)
    b_bar = 3 * svdvals_slope(np.linalg.svdvals(b) ** 2, b)
    # chain = np.linalg.multi_dot([a, np.linalg.pinv(b), b @ a])
    chain_3_bars = multi_dot_adjoint(chain_bar, chain_2)
    b_bar += pinv_adjoint(chain_3_bars[1], chain_1, b) + chain_3_bars[2] @ a.T
    a_bar = a_bar + (chain_3_bars[0] + b.T @ chain_3_bars[2])
    # grown = np.linalg.trace(np.linalg.matrix_power(a, 3)) + np.linalg.vector_norm( ...
    a_bar += matrix_power_tangent(
        untrace(grown_bar, np.linalg.matrix_power(a, 3), 0, -2, -1), a.T, 3
    )
    b_bar += grown_bar * vector_norm_slope(b, np.linalg.vector_norm(b, ord=3), ord=3)
    # spectral = np.linalg.norm(a, 2) + np.linalg.norm(a, "nuc") + np.linalg.norm(b, 1)
    a_bar += (
        norm_slope(a, np.linalg.norm(a, 2), 2)
        + norm_slope(a, np.linalg.norm(a, 'nuc'), 'nuc')
    )
    b_bar += spectral_bar * norm_slope(b, np.linalg.norm(b, 1), 1)
    return a_bar, b_bar
