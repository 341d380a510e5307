import numpy as np
from autotangent.runtime import add_into, zeros


def network_grad(weights, x):
    """Gradient of network with respect to (weights, x)."""
    h = x
    t_1 = weights[:-1]
    hs = []
    for W in t_1:
        hs.append(h)
        h = np.tanh(W @ h)

    # return np.sum((weights[-1] @ h) ** 2) + np.sum(weights[0] ** 2)
    t_2_bar = 2 * (weights[-1] @ h)
    weights_bar = zeros(weights)
    weights_bar[-1] += np.outer(t_2_bar, h)
    h_bar = weights[-1].T @ t_2_bar
    weights_bar[0] += 2 * weights[0]
    t_1_bar = zeros(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        W = t_1[i]
        # h = np.tanh(W @ h)
        h_1_bar = (1 - h**2) * h_bar
        h = hs.pop()
        W_bar = np.outer(h_1_bar, h)
        h_bar = W.T @ h_1_bar
        t_1_bar[i] += W_bar
    # for W in weights[:-1]:
    add_into(weights_bar, t_1_bar, slice(None, -1, None))
    # h = x
    x_bar = h_bar
    return weights_bar, x_bar
