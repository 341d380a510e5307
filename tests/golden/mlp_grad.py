import numpy as np


def loss_grad(W1, b1, W2, b2, x, y):
    """Gradient of loss with respect to (W1, b1, W2, b2)."""
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2

    # return 0.5 * np.sum((p - y) ** 2)
    p_bar = p - y
    # p = h @ W2 + b2
    h_bar = p_bar @ W2.T
    W2_bar = h.T @ p_bar
    b2_bar = p_bar.sum(axis=0)
    # h = np.tanh(x @ W1 + b1)
    h_1_bar = (1 - h**2) * h_bar
    W1_bar = x.T @ h_1_bar
    b1_bar = h_1_bar.sum(axis=0)
    return W1_bar, b1_bar, W2_bar, b2_bar
