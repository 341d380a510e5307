import numpy as np
from autotangent.runtime import cholesky_tangent, quotient


def marginal_jvp(
    x,
    y,
    amplitude,
    scale,
    noise,
    *,
    x_dot,
    y_dot,
    amplitude_dot,
    scale_dot,
    noise_dot,
):
    """Value and tangent of marginal along (x_dot, y_dot, amplitude_dot, scale_dot, noise_dot)."""
    d = x[:, None] - x[None, :]
    d_dot = x_dot[:, None] - x_dot[None, :]
    K_1 = d / scale
    K_2 = np.exp(-0.5 * K_1**2)
    K_3 = np.eye(len(x))
    K = amplitude**2 * K_2 + noise**2 * K_3
    K_dot = (
        2 * amplitude * amplitude_dot * K_2
        + 2 * noise * noise_dot * K_3
        - amplitude**2 * K_2 * K_1 * (d_dot - scale_dot * K_1) / scale
    )
    L = np.linalg.cholesky(K)
    L_dot = cholesky_tangent(K_dot, L)
    alpha_1 = np.linalg.solve(L, y)
    alpha = np.linalg.solve(L.T, alpha_1)
    alpha_dot = np.linalg.solve(
        L.T, np.linalg.solve(L, y_dot - L_dot @ alpha_1) - L_dot.T @ alpha
    )
    t_1 = -0.5 * y
    t_2 = np.diag(L)
    return (
        t_1 @ alpha - np.sum(np.log(t_2)) - 0.5 * len(x) * np.log(2 * np.pi),
        t_1 @ alpha_dot - 0.5 * (y_dot @ alpha) - np.sum(quotient(np.diag(L_dot), t_2)),
    )
