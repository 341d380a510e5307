import numpy as np


def toeplitz_energy_jvp(x, scale, *, x_dot, scale_dot):
    """Value and tangent of toeplitz_energy along (x_dot, scale_dot)."""
    n = len(x)
    T = np.eye(n) * 2 - np.eye(n, k=1) - np.eye(n, k=-1) + np.zeros((n, n)) + np.identity(n)
    grid = np.arange(n) * np.ones_like(x) + np.full(n, 0.5)
    t_1 = x @ T
    t_2 = np.sin(np.pi * grid / n)
    t_3 = np.sum(t_2 * x)
    t_4 = np.ones(n)
    return (
        t_1 @ x + scale * t_3 + np.sum(t_4 * x),
        (
            x_dot @ T @ x
            + t_1 @ x_dot
            + t_3 * scale_dot
            + scale * np.sum(t_2 * x_dot)
            + np.sum(t_4 * x_dot)
        ),
    )
