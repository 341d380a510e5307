import numpy as np
from autotangent.runtime import product, quotient


def entropy_grad(p, q, w):
    """Gradient of entropy with respect to (p, q, w)."""
    roots = np.sqrt(q)
    logs_1 = np.log(p)
    logs = logs_1 * roots
    shares = w * logs

    # return np.sum(chosen) + np.sum(w**2)
    chosen_bar = np.ones_like(p)
    w_bar = 2 * w
    # chosen = np.where((p > 0) & (q > 0), p * shares, 0.0)
    chosen_1_bar = np.where((p > 0) & (q > 0), chosen_bar, 0)
    p_bar = product(chosen_1_bar, shares)
    shares_bar = p * chosen_1_bar
    # shares = w * logs
    w_bar += product(shares_bar, logs)
    logs_bar = w * shares_bar
    # logs = np.log(p) * roots
    p_bar += quotient(product(logs_bar, roots), p)
    roots_bar = product(logs_bar, logs_1)
    # roots = np.sqrt(q)
    q_bar = quotient(roots_bar, roots) / 2
    return p_bar, q_bar, w_bar
