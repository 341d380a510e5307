import numpy as np
from autotangent.runtime import accumulate_at, quotient, share


def cross_entropy_rev_batched(saved, y_bar):
    """cross_entropy_rev for many directions: axis 0 of y_bar counts them."""
    directions = len(y_bar)
    p, p_1, p_2, p_3, t_1, t_2, temperature, z_1, z_2 = saved
    # return -np.mean(np.log(p[np.arange(4), LABELS]))
    p_bar = np.zeros((directions, *p.shape), p.dtype)
    accumulate_at(p_bar, (slice(None), t_1, LABELS), -quotient(y_bar[:, None], t_2) / 4)
    # p = np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)
    p_4_bar = p_bar / p_3
    z_bar = p_1 * p_4_bar - p_2 * np.sum(p * p_4_bar, axis=2)[:, :, None]
    # z = z - np.max(z, axis=1, keepdims=True)
    z_bar = (
        z_bar - share(z_1, z_2, axis=1, keepdims=True) * z_bar.sum(axis=2)[:, :, None]
    )
    # z = logits / temperature
    logits_bar = z_bar / temperature
    temperature_bar = -np.sum(z_1 * logits_bar, axis=(1, 2))
    return logits_bar, temperature_bar
