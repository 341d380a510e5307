import numpy as np
from autotangent.runtime import larger


def loss_jvp(w, b, X, y, penalty, *, w_dot, b_dot, penalty_dot):
    """Value and tangent of loss along (w_dot, b_dot, penalty_dot)."""
    margin_1 = 2 * y - 1
    margin = margin_1 * (X @ w + b)
    margin_dot = margin_1 * (X @ w_dot + b_dot)
    nll_1 = -margin
    nll_2 = np.exp(-np.abs(margin))
    nll = np.sum(np.maximum(0, nll_1) + np.log1p(nll_2))
    nll_dot = np.sum(
        (-larger(nll_1, 0) - nll_2 * np.sign(margin) / (1 + nll_2)) * margin_dot
    )
    return (
        nll / len(y) + penalty * (w @ w),
        nll_dot / len(y) + w @ w * penalty_dot + penalty * (w_dot @ w + w @ w_dot),
    )
