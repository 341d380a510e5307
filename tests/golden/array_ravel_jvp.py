import numpy as np


def packed_jvp(W, b, *, W_dot, b_dot):
    """Value and tangent of packed along (W_dot, b_dot)."""
    theta = np.concatenate((W.ravel(), b.flatten()))
    theta_dot = np.concatenate((W_dot.ravel(), b_dot.flatten()))
    W2 = theta[:6].reshape(2, 3)
    W2_dot = theta_dot[:6].reshape(2, 3)
    t_1 = np.ravel(W.T)
    t_2 = t_1**2
    return (
        np.sum(W2 @ theta[6:]) + np.sum(t_2 * theta[:6]),
        (
            np.sum(W2_dot @ theta[6:] + W2 @ theta_dot[6:])
            + np.sum(2 * theta[:6] * t_1 * np.ravel(W_dot.T) + t_2 * theta_dot[:6])
        ),
    )
