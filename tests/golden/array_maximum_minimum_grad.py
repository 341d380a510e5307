import numpy as np
from autotangent.runtime import chosen, larger


def rectified_grad(W, x, cap):
    """Gradient of rectified with respect to (W, x, cap)."""
    h_1 = W @ x
    h = np.maximum(h_1, 0.0)
    bounded = np.minimum(h, cap)

    # return np.sum(bounded**2) + np.sum(np.maximum(W, x)) + np.sum(np.fmax(x, -x) * ...
    t_1 = -x
    t_2 = np.fmax(x, t_1)
    t_3 = np.fmin(x, 0.1)
    bounded_bar = 2 * bounded
    W_bar = larger(W, x)
    x_bar = (
        larger(x, W).sum(axis=0)
        + t_3 * chosen(t_2, x, t_1)
        + t_2 * chosen(t_3, x, 0.1)
        - t_3 * chosen(t_2, t_1, x)
    )
    # bounded = np.minimum(h, cap)
    h_bar = larger(cap, h) * bounded_bar
    cap_bar = larger(h, cap) @ bounded_bar
    # h = np.maximum(W @ x, 0.0)
    h_1_bar = larger(h_1, 0.0) * h_bar
    W_bar = W_bar + np.outer(h_1_bar, x)
    x_bar += W.T @ h_1_bar
    return W_bar, x_bar, cap_bar
