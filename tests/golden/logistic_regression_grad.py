import numpy as np
from autotangent.runtime import larger


def loss_grad(w, b, X, y, penalty):
    """Gradient of loss with respect to (w, b, penalty)."""
    margin_1 = 2 * y - 1
    margin = margin_1 * (X @ w + b)

    # return nll / len(y) + penalty * (w @ w)
    nll_bar = 1 / len(y)
    penalty_bar = w @ w
    w_bar = 2 * penalty * w
    # nll = np.sum(np.maximum(0, -margin) + np.log1p(np.exp(-np.abs(margin))))
    nll_1 = np.exp(-np.abs(margin))
    margin_bar = (-larger(-margin, 0) - nll_1 * np.sign(margin) / (1 + nll_1)) * nll_bar
    # margin = (2 * y - 1) * (X @ w + b)
    margin_2_bar = margin_1 * margin_bar
    w_bar += X.T @ margin_2_bar
    b_bar = np.sum(margin_2_bar)
    return w_bar, b_bar, penalty_bar
