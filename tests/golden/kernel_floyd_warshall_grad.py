import numpy as np
from autotangent.runtime import elsewhere, where_larger


def shortest_grad(W):
    """Gradient of shortest with respect to W."""
    D = W**2 + 0.1
    i = np.arange(min(np.shape(D)))
    D[i, i] = 0.0
    D_1s = []
    for k in range(len(D)):
        D_2 = D[:, k:k + 1] + D[k:k + 1, :]
        D_1 = where_larger(D_2, D)
        D_1s.append(D_1)
        D[:] = np.minimum(D, D_2)

    # return np.sum(D**2)
    D_bar = 2 * D
    for k in range(len(D) - 1, -1, -1):
        D_1 = D_1s.pop()
        # D[:] = np.minimum(D, D[:, k : k + 1] + D[k : k + 1, :])
        D_2_bar = elsewhere(D_1) * D_bar
        D_bar -= D_2_bar
        D_bar[:, k:k + 1] += D_2_bar.sum(axis=1)[:, None]
        D_bar[k:k + 1, :] += D_2_bar.sum(axis=0)
    # np.fill_diagonal(D, 0.0)
    D_bar[i, i] = 0.0
    # D = W**2 + 0.1
    W_bar = 2 * W * D_bar
    return W_bar
