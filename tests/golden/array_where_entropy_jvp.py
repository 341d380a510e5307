import numpy as np
from autotangent.runtime import quotient


def entropies_jvp(p, q, *, p_dot, q_dot):
    """Value and tangent of entropies along (p_dot, q_dot)."""
    logs = np.log(p)
    logs_dot = quotient(p_dot, p)
    chosen_1 = p > 0
    chosen = np.where(chosen_1, p * logs, 0.0)
    chosen_dot = np.where(chosen_1, logs * p_dot + p * logs_dot, 0.0)
    kept_1 = q / p
    kept_2 = (p > 0) & ~(q < 0)
    kept = kept_1[kept_2]
    kept_dot = ((q_dot - kept_1 * p_dot) / p)[kept_2]
    total_1 = np.sqrt(q)
    total_2 = p * total_1
    total = total_2 * logs
    total_dot = (
        logs * (total_1 * p_dot + p * quotient(q_dot, total_1) / 2) + total_2 * logs_dot
    )
    total_3 = (p <= 0) | (q < 0)
    total_dot[total_3] = 0.0
    total[total_3] = 1.0
    return (
        np.sum(chosen) - np.sum(kept**2) + np.sum(total),
        np.sum(chosen_dot) + np.sum(total_dot) - 2 * np.sum(kept * kept_dot),
    )
