import numpy as np


def factorisation_jvp(U, V, R, penalty, *, U_dot, V_dot, R_dot, penalty_dot):
    """Value and tangent of factorisation along (U_dot, V_dot, R_dot, penalty_dot)."""
    error = R - U @ V.T
    error_dot = R_dot - U_dot @ V.T - U @ V_dot.T
    t_1 = np.matmul(U.T, U)
    t_2 = np.sum(t_1**2)
    return (
        np.sum(error**2) + penalty * t_2 + np.sum(V @ V.T),
        (
            2 * np.sum(error * error_dot)
            + t_2 * penalty_dot
            + 2 * penalty * np.sum(t_1 * (U_dot.T @ U + U.T @ U_dot))
            + np.sum(V_dot @ V.T + V @ V_dot.T)
        ),
    )
