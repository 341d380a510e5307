import numpy as np
from autotangent.runtime import accumulate_at, quotient, share


def cross_entropy_grad(logits, temperature):
    """Gradient of cross_entropy with respect to (logits, temperature)."""
    z = logits / temperature
    z_1 = z
    z_2 = np.max(z, axis=1, keepdims=True)
    z = z - z_2
    p_1 = np.exp(z)
    p_2 = np.exp(z)
    p_3 = np.sum(p_2, axis=1, keepdims=True)
    p = p_1 / p_3

    # return -np.mean(np.log(p[np.arange(4), LABELS]))
    t_1 = np.arange(4)
    p_bar = np.zeros_like(p)
    accumulate_at(p_bar, (t_1, LABELS), -quotient(1, p[t_1, LABELS]) / 4)
    # p = np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)
    p_4_bar = p_bar / p_3
    z_bar = p_1 * p_4_bar - p_2 * np.sum(p * p_4_bar, axis=1)[:, None]
    # z = z - np.max(z, axis=1, keepdims=True)
    z_bar = z_bar - share(z_1, z_2, axis=1, keepdims=True) * z_bar.sum(axis=1)[:, None]
    # z = logits / temperature
    logits_bar = z_bar / temperature
    temperature_bar = -np.sum(z_1 * logits_bar)
    return logits_bar, temperature_bar
