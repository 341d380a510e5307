import numpy as np


def dense_jvp(W, *, W_dot):
    """Value and tangent of dense along W_dot."""
    scale = 1.0 / np.sqrt(W.shape[1])
    return (scale, W), (0.0, W_dot)
