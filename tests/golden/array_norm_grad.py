import numpy as np
from autotangent.runtime import norm_slope, quotient, spread


def distances_grad(X, c):
    """Gradient of distances with respect to (X, c)."""
    r_1 = X - c
    r = np.linalg.norm(r_1, axis=1)
    unit_1 = np.linalg.norm(X, axis=1, keepdims=True)
    unit = X / unit_1

    # return np.sum(r) * np.linalg.norm(c) + np.linalg.norm(unit @ c, 1) + np.linalg ...
    t_1 = np.linalg.norm(c)
    t_2 = unit @ c
    t_3 = np.linalg.norm(X)
    r_bar = np.full_like(r, t_1)
    t_2_bar = norm_slope(t_2, np.linalg.norm(t_2, 1), 1).copy()
    unit_bar = np.outer(t_2_bar, c)
    c_bar = np.sum(r) * quotient(c, spread(t_1, c)) + unit.T @ t_2_bar
    X_bar = 2 * t_3 * quotient(X, spread(t_3, X))
    # unit = X / np.linalg.norm(X, axis=1, keepdims=True)
    unit_2_bar = unit_bar / unit_1
    X_bar += (
        unit_2_bar
        - (
            quotient(X, spread(unit_1, X, axis=1, keepdims=True))
            * np.sum(unit * unit_2_bar, axis=1)[:, None]
        )
    )
    # r = np.linalg.norm(X - c, axis=1)
    r_1_bar = quotient(r_1, spread(r, r_1, axis=1)) * r_bar[:, None]
    X_bar += r_1_bar
    c_bar -= r_1_bar.sum(axis=0)
    return X_bar, c_bar
