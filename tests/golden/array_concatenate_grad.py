import numpy as np
from autotangent.runtime import split_like


def design_grad(X, Z, beta):
    """Gradient of design with respect to (X, Z, beta)."""
    ones = np.ones((4, 1))
    D_1 = [ones, X, Z**2]
    D = np.concatenate(D_1, axis=1)
    stacked_1 = -D[:2]
    stacked = np.concatenate((D, stacked_1), axis=0)

    # return np.sum((stacked @ beta) ** 2)
    t_1_bar = 2 * (stacked @ beta)
    stacked_bar = np.outer(t_1_bar, beta)
    beta_bar = stacked.T @ t_1_bar
    # stacked = np.concatenate((D, -D[:2]), axis=0)
    stacked_2_bars = split_like(stacked_bar, (D, stacked_1), 0)
    D_bar = stacked_2_bars[0].copy()
    D_bar[:2] -= stacked_2_bars[1]
    # D = np.concatenate([ones, X, Z**2], axis=1)
    D_2_bars = split_like(D_bar, D_1, 1)
    X_bar = D_2_bars[1].copy()
    Z_bar = 2 * Z * D_2_bars[2]
    return X_bar, Z_bar, beta_bar
