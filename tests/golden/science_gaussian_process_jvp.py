import numpy as np
from autotangent.runtime import cho_factor_tangent, cho_solve_change, quotient, solve_tangent, symmetric
from scipy import linalg


def evidence_jvp(x, y, length, noise, *, x_dot, y_dot, length_dot, noise_dot):
    """Value and tangent of evidence along (x_dot, y_dot, length_dot, noise_dot)."""
    K_1 = x[:, None] - x[None, :]
    K_2 = -0.5 * K_1**2 / length**2
    K_3 = np.exp(K_2)
    K_4 = np.eye(len(x))
    K = K_3 + noise**2 * K_4
    K_dot = (
        (
            K_3
            * (-K_1 * (x_dot[:, None] - x_dot[None, :]) - 2 * length * length_dot * K_2)
            / length**2
        )
        + 2 * noise * noise_dot * K_4
    )
    factor = linalg.cho_factor(K)
    factor_dot = cho_factor_tangent(K_dot, factor)
    alpha = linalg.cho_solve(factor, y)
    alpha_dot = linalg.cho_solve(
        factor, y_dot - cho_solve_change(factor_dot, factor, alpha)
    )
    spread = linalg.solve(K, x, assume_a="pos")
    spread_dot = solve_tangent(
        spread, symmetric(K, 'U'), x, symmetric(K_dot, 'U'), x_dot
    )
    t_1 = -0.5 * y
    t_2 = np.diag(factor[0])
    return (
        t_1 @ alpha - np.sum(np.log(t_2)) + x @ spread,
        (
            t_1 @ alpha_dot
            + x_dot @ spread
            + x @ spread_dot
            - 0.5 * (y_dot @ alpha)
            - np.sum(quotient(np.diag(factor_dot[0]), t_2))
        ),
    )
