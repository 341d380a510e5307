import numpy as np


def energy_grad(A, x, b):
    """Gradient of energy with respect to (A, x, b)."""
    # return 0.5 * (x @ A @ x) - b @ x + np.sum(b @ A) + np.sum(np.sin(A @ x))
    t_1_bar = 0.5 * x
    b_bar = A @ np.full(A.shape[1], 1.0) - x
    t_2_bar = np.cos(A @ x)
    A_bar = (
        np.outer(x, t_1_bar)
        + np.outer(b, np.full(A.shape[1], 1.0))
        + np.outer(t_2_bar, x)
    )
    x_bar = A @ t_1_bar + 0.5 * (x @ A) + A.T @ t_2_bar - b
    return A_bar, x_bar, b_bar
