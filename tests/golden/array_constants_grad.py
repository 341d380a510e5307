import numpy as np


def toeplitz_energy_grad(x, scale):
    """Gradient of toeplitz_energy with respect to (x, scale)."""
    n = len(x)
    T = np.eye(n) * 2 - np.eye(n, k=1) - np.eye(n, k=-1) + np.zeros((n, n)) + np.identity(n)
    grid = np.arange(n) * np.ones_like(x) + np.full(n, 0.5)

    # return x @ T @ x + scale * np.sum(np.sin(np.pi * grid / n) * x) + np.sum(np.on ...
    t_1 = np.sin(np.pi * grid / n)
    scale_bar = np.sum(t_1 * x)
    x_bar = T @ x + x @ T + scale * t_1 + np.ones(n)
    return x_bar, scale_bar
