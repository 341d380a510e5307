import numpy as np


def design_jvp(X, Z, beta, *, X_dot, Z_dot, beta_dot):
    """Value and tangent of design along (X_dot, Z_dot, beta_dot)."""
    ones = np.ones((4, 1))
    D = np.concatenate([ones, X, Z**2], axis=1)
    D_dot = np.concatenate([np.zeros_like(ones), X_dot, 2 * Z * Z_dot], axis=1)
    stacked = np.concatenate((D, -D[:2]), axis=0)
    stacked_dot = np.concatenate((D_dot, -D_dot[:2]), axis=0)
    t_1 = stacked @ beta
    return np.sum(t_1**2), 2 * np.sum(t_1 * (stacked_dot @ beta + stacked @ beta_dot))
