import numpy as np
from autotangent.runtime import quotient


def entropy_jvp(p, q, w, *, p_dot, q_dot, w_dot):
    """Value and tangent of entropy along (p_dot, q_dot, w_dot)."""
    roots = np.sqrt(q)
    roots_dot = quotient(q_dot, roots) / 2
    logs_1 = np.log(p)
    logs = logs_1 * roots
    logs_dot = roots * quotient(p_dot, p) + logs_1 * roots_dot
    shares = w * logs
    shares_dot = logs * w_dot + w * logs_dot
    chosen_1 = (p > 0) & (q > 0)
    chosen = np.where(chosen_1, p * shares, 0.0)
    chosen_dot = np.where(chosen_1, shares * p_dot + p * shares_dot, 0.0)
    return np.sum(chosen) + np.sum(w**2), np.sum(chosen_dot) + 2 * np.sum(w * w_dot)
