import numpy as np
from autotangent.runtime import split_like, unbroadcast


def packed_grad(W, b):
    """Gradient of packed with respect to (W, b)."""
    theta_1 = W.ravel()
    theta_2 = b.flatten()
    theta = np.concatenate((theta_1, theta_2))
    W2 = theta[:6].reshape(2, 3)

    # return np.sum(W2 @ theta[6:]) + np.sum(np.ravel(W.T) ** 2 * theta[:6])
    t_1 = np.ravel(W.T)
    W2_bar = np.outer(np.full(2, 1.0), theta[6:])
    theta_bar = np.zeros_like(theta)
    theta_bar[6:] = W2.T @ np.full(2, 1.0)
    W_bar = 2 * np.reshape(t_1 * theta[:6], np.shape(W.T)).T
    theta_bar[:6] += unbroadcast(t_1**2, theta[:6])
    # W2 = theta[:6].reshape(2, 3)
    theta_bar[:6] += np.reshape(W2_bar, np.shape(theta[:6]))
    # theta = np.concatenate((W.ravel(), b.flatten()))
    theta_3_bars = split_like(theta_bar, (theta_1, theta_2), 0)
    W_bar += np.reshape(theta_3_bars[0], np.shape(W))
    b_bar = np.reshape(theta_3_bars[1], np.shape(b)).copy()
    return W_bar, b_bar
