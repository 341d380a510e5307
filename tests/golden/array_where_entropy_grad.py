import numpy as np
from autotangent.runtime import product, quotient


def entropies_grad(p, q):
    """Gradient of entropies with respect to (p, q)."""
    logs = np.log(p)
    kept_1 = q / p
    kept_2 = (p > 0) & ~(q < 0)
    kept = kept_1[kept_2]

    # return np.sum(chosen) - np.sum(kept**2) + np.sum(total)
    chosen_bar = np.ones_like(p)
    kept_bar = -2 * kept
    total_bar = np.ones_like(p)
    # total[(p <= 0) | (q < 0)] = 1.0
    total_bar[(p <= 0) | (q < 0)] = 0.0
    # total = p * np.sqrt(q) * logs
    total_1 = np.sqrt(q)
    total_2_bar = product(total_bar, logs)
    p_bar = product(total_2_bar, total_1)
    q_bar = quotient(p * total_2_bar, total_1) / 2
    logs_bar = product(total_bar, p * total_1)
    # kept = (q / p)[(p > 0) & ~(q < 0)]
    kept_1_bar = np.zeros_like(kept_1)
    kept_1_bar[kept_2] = kept_bar
    q_bar += product(kept_1_bar, 1 / p)
    p_bar -= product(kept_1_bar, kept_1 / p)
    # chosen = np.where(p > 0, p * logs, 0.0)
    chosen_1_bar = np.where(p > 0, chosen_bar, 0)
    p_bar += product(chosen_1_bar, logs)
    logs_bar += p * chosen_1_bar
    # logs = np.log(p)
    p_bar += quotient(logs_bar, p)
    return p_bar, q_bar
