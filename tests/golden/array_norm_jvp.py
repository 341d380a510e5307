import numpy as np
from autotangent.runtime import norm_slope, quotient, spread


def distances_jvp(X, c, *, X_dot, c_dot):
    """Value and tangent of distances along (X_dot, c_dot)."""
    r_1 = X - c
    r = np.linalg.norm(r_1, axis=1)
    r_dot = np.sum(quotient(r_1, spread(r, r_1, axis=1)) * (X_dot - c_dot), axis=1)
    unit_1 = np.linalg.norm(X, axis=1, keepdims=True)
    unit = X / unit_1
    unit_dot = (
        X_dot
        - (
            unit
            * np.sum(
                quotient(X, spread(unit_1, X, axis=1, keepdims=True)) * X_dot,
                axis=1,
                keepdims=True,
            )
        )
    ) / unit_1
    t_1 = np.sum(r)
    t_2 = np.linalg.norm(c)
    t_3 = unit @ c
    t_4 = np.linalg.norm(t_3, 1)
    t_5 = np.linalg.norm(X)
    return (
        t_1 * t_2 + t_4 + t_5**2,
        (
            t_2 * np.sum(r_dot)
            + t_1 * np.sum(quotient(c, spread(t_2, c)) * c_dot)
            + np.sum(norm_slope(t_3, t_4, 1) * (unit_dot @ c + unit @ c_dot))
            + 2 * t_5 * np.sum(quotient(X, spread(t_5, X)) * X_dot)
        ),
    )
