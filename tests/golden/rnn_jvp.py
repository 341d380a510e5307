import numpy as np


def loss_jvp(W, U, b, xs, ys, *, W_dot, U_dot, b_dot):
    """Value and tangent of loss along (W_dot, U_dot, b_dot)."""
    h = np.zeros(len(b))
    h_dot = np.zeros_like(h)
    total = 0.0
    total_dot = 0.0
    for t in range(len(xs)):
        h_1 = np.tanh(W @ h + U @ xs[t] + b)
        h_dot = (1 - h_1**2) * (W_dot @ h + W @ h_dot + U_dot @ xs[t] + b_dot)
        h = h_1
        total_1 = h - ys[t]
        total += np.sum(total_1**2)
        total_dot = total_dot + 2 * np.sum(total_1 * h_dot)
    return total / len(xs), total_dot / len(xs)
