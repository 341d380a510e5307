"""All pairs through x[:, None] - y[None, :]: a squared-exponential kernel."""
import numpy as np


def kernel_mean(x, y, scale):
    d = (x[:, None] - y[None, :]) / scale
    return np.mean(np.exp(-0.5 * d**2))


example = dict(x=(5,), y=(4,), scale=0.8)
wrt = ("x", "y", "scale")
milestone = 2
