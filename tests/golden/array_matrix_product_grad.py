import numpy as np


def factorisation_grad(U, V, R, penalty):
    """Gradient of factorisation with respect to (U, V, R, penalty)."""
    error = R - U @ V.T

    # return np.sum(error**2) + penalty * np.sum(np.matmul(U.T, U) ** 2) + np.sum(V  ...
    t_1 = np.matmul(U.T, U)
    error_bar = 2 * error
    penalty_bar = np.sum(t_1**2)
    t_1_bar = 2 * penalty * t_1
    U_bar = (t_1_bar @ U.T).T + U @ t_1_bar
    V_bar = (
        np.full((len(V), len(V)), 1.0) @ V + (V.T @ np.full((len(V), len(V)), 1.0)).T
    )
    # error = R - U @ V.T
    R_bar = error_bar
    U_bar -= error_bar @ V
    V_bar -= (U.T @ error_bar).T
    return U_bar, V_bar, R_bar, penalty_bar
