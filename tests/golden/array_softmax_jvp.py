import numpy as np
from autotangent.runtime import quotient, share


def cross_entropy_jvp(logits, temperature, *, logits_dot, temperature_dot):
    """Value and tangent of cross_entropy along (logits_dot, temperature_dot)."""
    z = logits / temperature
    z_dot = (logits_dot - temperature_dot * z) / temperature
    z_1 = np.max(z, axis=1, keepdims=True)
    z_dot = (
        z_dot
        - np.sum(share(z, z_1, axis=1, keepdims=True) * z_dot, axis=1, keepdims=True)
    )
    z = z - z_1
    p_1 = np.exp(z)
    p_2 = np.exp(z)
    p_3 = np.sum(p_2, axis=1, keepdims=True)
    p = p_1 / p_3
    p_dot = (p_1 * z_dot - p * np.sum(p_2 * z_dot, axis=1, keepdims=True)) / p_3
    t_1 = np.arange(4)
    t_2 = p[t_1, LABELS]
    return -np.mean(np.log(t_2)), -np.mean(quotient(p_dot[t_1, LABELS], t_2))
