import numpy as np


def dense_fwd(W):
    """Value of dense and what dense_rev needs."""
    scale = 1.0 / np.sqrt(W.shape[1])
    return (scale, W), ()


def dense_rev(saved, y_bar, W_bar):
    """Adjoint of dense: adds into W_bar."""
    # return forward
    W_bar += y_bar[1]
