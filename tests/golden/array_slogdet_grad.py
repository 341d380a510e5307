import numpy as np


def log_density_grad(K, x):
    """Gradient of log_density with respect to (K, x)."""
    sign, logdet = np.linalg.slogdet(K)

    # return -0.5 * x @ K @ x + 0.5 * sign * logdet + np.linalg.slogdet(K)[1] ** 2
    t_1 = -0.5 * x
    x_bar = t_1 @ K - 0.5 * (K @ x)
    sign_bar = 0.5 * logdet
    logdet_bar = 0.5 * sign
    K_bar = (
        np.outer(t_1, x)
        + (
            np.linalg.inv(K).T
            * np.expand_dims((0.0, 2 * np.linalg.slogdet(K)[1])[1], (-2, -1))
        )
    )
    # sign, logdet = np.linalg.slogdet(K)
    K_bar += np.linalg.inv(K).T * np.expand_dims((sign_bar, logdet_bar)[1], (-2, -1))
    return K_bar, x_bar
