import numpy as np


def chain_grad(x):
    """Gradient of chain with respect to x."""
    y = np.empty_like(x)
    np.multiply(x, x, out=y)
    np.add(y[1:], y[:-1], out=y[1:])
    np.cumsum(y, out=y)
    t_1 = -y
    t_2 = y < 2.0
    y_1 = np.exp(t_1[t_2])
    y[t_2] = y_1

    # return np.sum(y * np.arange(1.0, 7.0))
    y_bar = np.broadcast_to(np.arange(1.0, 7.0), x.shape)
    # y[t_2] = np.exp(t_1[t_2])
    y_bar = y_bar.copy()
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[t_2] = y_1 * y_bar[t_2]
    y_bar[t_2] = 0.0
    # t_1 = -y
    y_bar -= t_1_bar
    # np.cumsum(y, out=y)
    y_bar[...] = np.flip(np.cumsum(np.flip(y_bar)))
    # np.add(y[1:], y[:-1], out=y[1:])
    y_2_bar = y_bar[1:].copy()
    y_bar[1:] = y_2_bar
    y_bar[:-1] += y_2_bar
    # np.multiply(x, x, out=y)
    x_bar = 2 * x * y_bar
    return x_bar
