import numpy as np


def loss_grad(W, U, b, xs, ys):
    """Gradient of loss with respect to (W, U, b)."""
    h = np.zeros(len(b))
    hs = []
    hs_ = []
    for t in range(len(xs)):
        hs.append(h)
        h = np.tanh(W @ h + U @ xs[t] + b)
        hs_.append(h)

    # return total / len(xs)
    total_bar = 1 / len(xs)
    W_bar = np.zeros_like(W)
    h_bar = np.zeros_like(h)
    U_bar = np.zeros_like(U)
    b_bar = np.zeros_like(b)
    for t in range(len(xs) - 1, -1, -1):
        h_1 = hs_.pop()
        # total += np.sum((h - ys[t]) ** 2)
        h_bar += 2 * total_bar * (h_1 - ys[t])
        h = hs.pop()
        # h = np.tanh(W @ h + U @ xs[t] + b)
        h_2_bar = (1 - h_1**2) * h_bar
        W_bar += np.outer(h_2_bar, h)
        U_bar += np.outer(h_2_bar, xs[t])
        b_bar += h_2_bar
        h_bar = W.T @ h_2_bar
    return W_bar, U_bar, b_bar
