import numpy as np


def kernel_mean_jvp(x, y, scale, *, x_dot, y_dot, scale_dot):
    """Value and tangent of kernel_mean along (x_dot, y_dot, scale_dot)."""
    d = (x[:, None] - y[None, :]) / scale
    d_dot = (x_dot[:, None] - y_dot[None, :] - scale_dot * d) / scale
    t_1 = np.exp(-0.5 * d**2)
    return np.mean(t_1), -np.mean(t_1 * d * d_dot)
