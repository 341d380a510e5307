import numpy as np


def kernel_mean_grad(x, y, scale):
    """Gradient of kernel_mean with respect to (x, y, scale)."""
    d = (x[:, None] - y[None, :]) / scale

    # return np.mean(np.exp(-0.5 * d**2))
    d_bar = -d * np.exp(-0.5 * d**2) / (len(x) * len(y))
    # d = (x[:, None] - y[None, :]) / scale
    d_1_bar = d_bar / scale
    x_bar = np.zeros_like(x)
    x_bar[:, None] = d_1_bar.sum(axis=1)[:, None]
    y_bar = np.zeros_like(y)
    y_bar[None, :] = -d_1_bar.sum(axis=0)[None, :]
    scale_bar = -np.sum(d * d_1_bar)
    return x_bar, y_bar, scale_bar
