import numpy as np


def log_density_jvp(K, x, *, K_dot, x_dot):
    """Value and tangent of log_density along (K_dot, x_dot)."""
    sign_dot, logdet_dot = (
        np.zeros_like(np.trace(K_dot, axis1=-2, axis2=-1)),
        np.trace(np.linalg.solve(K, K_dot), axis1=-2, axis2=-1),
    )
    sign, logdet = np.linalg.slogdet(K)
    t_1 = -0.5 * x
    t_2 = t_1 @ K
    t_3 = np.linalg.slogdet(K)[1]
    return (
        t_2 @ x + 0.5 * sign * logdet + t_3**2,
        (
            (t_1 @ K_dot - 0.5 * (x_dot @ K)) @ x
            + t_2 @ x_dot
            + 0.5 * logdet * sign_dot
            + 0.5 * sign * logdet_dot
            + (
                2
                * t_3
                * (np.zeros_like(np.trace(K_dot, axis1=-2, axis2=-1)), np.trace(np.linalg.solve(K, K_dot), axis1=-2, axis2=-1))[1]
            )
        ),
    )
