import numpy as np


def loss_grad(W, U, b, xs, ys):
    """Gradient of loss with respect to (W, U, b)."""
    h = np.zeros(len(b))
    hs = []
    for t in range(len(xs)):
        hs.append(h)
        h = np.tanh(W @ h + U @ xs[t] + b)

    # return total / len(xs)
    total_bar = 1 / len(xs)
    W_bar = np.zeros_like(W)
    U_bar = np.zeros_like(U)
    b_bar = np.zeros_like(b)
    h_bar = np.zeros_like(h)
    for t in range(len(xs) - 1, -1, -1):
        # total += np.sum((h - ys[t]) ** 2)
        h_bar += 2 * total_bar * (h - ys[t])
        # h = np.tanh(W @ h + U @ xs[t] + b)
        h_1_bar = (1 - h**2) * h_bar
        h = hs.pop()
        W_bar += np.outer(h_1_bar, h)
        U_bar += np.outer(h_1_bar, xs[t])
        b_bar += h_1_bar
        h_bar = W.T @ h_1_bar
    return W_bar, U_bar, b_bar
