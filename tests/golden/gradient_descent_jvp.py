import numpy as np


def final_loss_jvp(w, rate, momentum, X, y, *, w_dot, rate_dot, momentum_dot):
    """Value and tangent of final_loss along (w_dot, rate_dot, momentum_dot)."""
    velocity = np.zeros_like(w)
    velocity_dot = np.zeros_like(w)
    for step in range(5):
        error = X @ w - y
        error_dot = X @ w_dot
        velocity_1 = X.T @ error
        velocity_dot = (
            momentum_dot * velocity
            + momentum * velocity_dot
            - rate_dot * velocity_1
            - rate * (X.T @ error_dot)
        )
        velocity = momentum * velocity - rate * velocity_1
        w = w + velocity
        w_dot = w_dot + velocity_dot
    t_1 = X @ w - y
    return np.sum(t_1**2), 2 * np.sum(t_1 * (X @ w_dot))
