import numpy as np


def loss_jvp(W1, b1, W2, b2, x, y, *, W1_dot, b1_dot, W2_dot, b2_dot):
    """Value and tangent of loss along (W1_dot, b1_dot, W2_dot, b2_dot)."""
    h = np.tanh(x @ W1 + b1)
    h_dot = (1 - h**2) * (x @ W1_dot + b1_dot)
    p = h @ W2 + b2
    p_dot = h_dot @ W2 + h @ W2_dot + b2_dot
    t_1 = p - y
    return 0.5 * np.sum(t_1**2), np.sum(t_1 * p_dot)
