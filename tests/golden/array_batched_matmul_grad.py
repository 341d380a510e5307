import numpy as np
from autotangent.runtime import matmul_left, matmul_right


def attention_grad(queries, keys, mixing):
    """Gradient of attention with respect to (queries, keys, mixing)."""
    scores_1 = np.swapaxes(keys, 1, 2)
    scores = queries @ scores_1

    # return np.sum(np.tanh(scores / 2) @ mixing)
    t_1 = np.tanh(scores / 2)
    scores_bar = (
        (1 - t_1**2)
        * matmul_left(
            np.full((len(queries), queries.shape[1], mixing.shape[1]), 1.0), t_1, mixing
        )
        / 2
    )
    mixing_bar = matmul_right(
        np.full((len(queries), queries.shape[1], mixing.shape[1]), 1.0), t_1, mixing
    )
    # scores = queries @ np.swapaxes(keys, 1, 2)
    queries_bar = matmul_left(scores_bar, queries, scores_1)
    keys_bar = np.swapaxes(matmul_right(scores_bar, queries, scores_1), 1, 2)
    return queries_bar, keys_bar.copy(), mixing_bar
