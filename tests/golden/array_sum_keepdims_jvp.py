import numpy as np


def purity_jvp(w, *, w_dot):
    """Value and tangent of purity along w_dot."""
    p_1 = np.sum(w, axis=1, keepdims=True)
    p = w / p_1
    p_dot = (w_dot - p * np.sum(w_dot, axis=1, keepdims=True)) / p_1
    q_1 = np.sum(p, axis=(0, 1), keepdims=True)
    q = p / q_1
    q_dot = (p_dot - q * np.sum(p_dot, axis=(0, 1), keepdims=True)) / q_1
    return np.sum(p**2) + np.sum(q**3), 2 * np.sum(p * p_dot) + 3 * np.sum(q**2 * q_dot)
