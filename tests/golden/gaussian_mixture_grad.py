import numpy as np
from autotangent.runtime import quotient, share


def log_likelihood_grad(X, log_weights, means, log_scales):
    """Gradient of log_likelihood with respect to (log_weights, means, log_scales)."""
    log_w_1 = np.exp(log_weights)
    log_w_2 = np.sum(log_w_1)
    log_w = log_weights - np.log(log_w_2)
    z_1 = np.exp(log_scales)
    z = (X[:, None, :] - means[None, :, :]) / z_1
    log_p = log_w - 0.5 * np.sum(z**2, axis=2) - np.sum(log_scales, axis=1)
    top = np.max(log_p, axis=1, keepdims=True)

    # return np.sum(top[:, 0] + np.log(np.sum(np.exp(log_p - top), axis=1)))
    t_1 = np.exp(log_p - top)
    top_bar = np.zeros_like(top)
    top_bar[:, 0] = 1
    log_p_bar = t_1 * quotient(1, np.sum(t_1, axis=1))[:, None]
    top_bar -= log_p_bar.sum(axis=1)[:, None]
    # top = np.max(log_p, axis=1, keepdims=True)
    log_p_bar += share(log_p, top, axis=1, keepdims=True) * top_bar
    # log_p = log_w - 0.5 * np.sum(z**2, axis=2) - np.sum(log_scales, axis=1)
    log_w_bar = log_p_bar.sum(axis=0)
    z_bar = -z * log_p_bar[:, :, None]
    log_scales_bar = np.broadcast_to(-log_p_bar.sum(axis=0)[:, None], log_scales.shape)
    # z = (X[:, None, :] - means[None, :, :]) / np.exp(log_scales)
    z_2_bar = z_bar / z_1
    means_bar = np.zeros_like(means)
    means_bar[None, :, :] = -z_2_bar.sum(axis=0)[None, :, :]
    log_scales_bar = log_scales_bar - z_1 * np.sum(z * z_2_bar, axis=0)
    # log_w = log_weights - np.log(np.sum(np.exp(log_weights)))
    log_weights_bar = log_w_bar - quotient(np.sum(log_w_bar), log_w_2) * log_w_1
    return log_weights_bar, means_bar, log_scales_bar
