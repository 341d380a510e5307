import numpy as np


def network_jvp(weights, x, *, weights_dot, x_dot):
    """Value and tangent of network along (weights_dot, x_dot)."""
    h = x
    h_dot = x_dot
    for W, W_dot in zip(weights[:-1], weights_dot[:-1]):
        h_1 = np.tanh(W @ h)
        h_dot = (1 - h_1**2) * (W_dot @ h + W @ h_dot)
        h = h_1
    t_1 = weights[-1] @ h
    return (
        np.sum(t_1**2) + np.sum(weights[0] ** 2),
        (
            2 * np.sum(t_1 * (weights_dot[-1] @ h + weights[-1] @ h_dot))
            + 2 * np.sum(weights[0] * weights_dot[0])
        ),
    )
