import numpy as np


def attention_jvp(queries, keys, mixing, *, queries_dot, keys_dot, mixing_dot):
    """Value and tangent of attention along (queries_dot, keys_dot, mixing_dot)."""
    scores_1 = np.swapaxes(keys, 1, 2)
    scores = queries @ scores_1
    scores_dot = queries_dot @ scores_1 + queries @ np.swapaxes(keys_dot, 1, 2)
    t_1 = np.tanh(scores / 2)
    return (
        np.sum(t_1 @ mixing),
        np.sum((1 - t_1**2) * scores_dot @ mixing / 2 + t_1 @ mixing_dot),
    )
