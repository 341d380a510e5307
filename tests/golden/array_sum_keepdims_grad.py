import numpy as np
from autotangent.runtime import unbroadcast


def purity_grad(w):
    """Gradient of purity with respect to w."""
    p_1 = np.sum(w, axis=1, keepdims=True)
    p = w / p_1
    q_1 = np.sum(p, axis=(0, 1), keepdims=True)
    q = p / q_1

    # return np.sum(p**2) + np.sum(q**3)
    p_bar = 2 * p
    q_bar = 3 * q**2
    # q = p / np.sum(p, axis=(0, 1), keepdims=True)
    q_2_bar = q_bar / q_1
    p_bar += q_2_bar - unbroadcast(q * q_2_bar, q_1)
    # p = w / np.sum(w, axis=1, keepdims=True)
    p_2_bar = p_bar / p_1
    w_bar = p_2_bar - np.sum(p * p_2_bar, axis=1)[:, None]
    return w_bar
