import numpy as np
from autotangent.runtime import quotient, share


def log_likelihood_jvp(
    X,
    log_weights,
    means,
    log_scales,
    *,
    log_weights_dot,
    means_dot,
    log_scales_dot,
):
    """Value and tangent of log_likelihood along (log_weights_dot, means_dot, log_scales_dot)."""
    log_w_1 = np.exp(log_weights)
    log_w_2 = np.sum(log_w_1)
    log_w = log_weights - np.log(log_w_2)
    log_w_dot = log_weights_dot - quotient(np.sum(log_w_1 * log_weights_dot), log_w_2)
    z_1 = np.exp(log_scales)
    z = (X[:, None, :] - means[None, :, :]) / z_1
    z_dot = (-means_dot[None, :, :] - z * z_1 * log_scales_dot) / z_1
    log_p = log_w - 0.5 * np.sum(z**2, axis=2) - np.sum(log_scales, axis=1)
    log_p_dot = log_w_dot - np.sum(z * z_dot, axis=2) - np.sum(log_scales_dot, axis=1)
    top = np.max(log_p, axis=1, keepdims=True)
    top_dot = np.sum(
        share(log_p, top, axis=1, keepdims=True) * log_p_dot, axis=1, keepdims=True
    )
    t_1 = np.exp(log_p - top)
    t_2 = np.sum(t_1, axis=1)
    return (
        np.sum(top[:, 0] + np.log(t_2)),
        np.sum(
            top_dot[:, 0] + quotient(np.sum(t_1 * (log_p_dot - top_dot), axis=1), t_2)
        ),
    )
