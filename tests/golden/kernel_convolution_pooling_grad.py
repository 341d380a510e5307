import numpy as np
from autotangent.runtime import share, unbroadcast


def layer_grad(x, w):
    """Gradient of layer with respect to (x, w)."""
    out = np.empty((4, 4))
    for i in range(4):
        for j in range(4):
            out[i, j] = np.sum(x[i : i + 3, j : j + 3] * w)
    pooled = np.empty((2, 2))
    for i in range(2):
        for j in range(2):
            pooled[i, j] = out[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max()
    t_1 = np.tanh(pooled)

    # return np.sum(np.tanh(pooled))
    pooled_bar = 1 - t_1**2
    out_bar = np.zeros_like(out)
    for i in range(1, -1, -1):
        for j in range(1, -1, -1):
            # pooled[i, j] = out[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max()
            out_bar[2 * i:2 * i + 2, 2 * j:2 * j + 2] += (
                pooled_bar[i, j]
                * share(out[2 * i:2 * i + 2, 2 * j:2 * j + 2], pooled[i, j])
            )
    x_bar = np.zeros_like(x)
    w_bar = np.zeros_like(w)
    for i in range(3, -1, -1):
        for j in range(3, -1, -1):
            # out[i, j] = np.sum(x[i : i + 3, j : j + 3] * w)
            x_bar[i:i + 3, j:j + 3] += unbroadcast(
                out_bar[i, j] * w, x[i:i + 3, j:j + 3]
            )
            w_bar += out_bar[i, j] * x[i:i + 3, j:j + 3]
    return x_bar, w_bar
