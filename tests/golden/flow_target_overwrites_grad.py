import math

import numpy as np


def reused_name_grad(x, weights):
    """Gradient of reused_name with respect to (x, weights)."""
    t = x * x + 1.0
    y_1 = math.exp(0.3 * t)
    y = y_1 * t
    t_1 = t
    for t in weights:
        y = y + t * math.sin(x * t)

    # return y * t
    y_bar = t
    t_bar = y
    x_bar = 0.0
    weights_bar = np.zeros_like(weights)
    for i in range(len(weights) - 1, -1, -1):
        t = weights[i]
        # y = y + t * math.sin(x * t)
        y_2_bar = t * math.cos(x * t) * y_bar
        x_bar += t * y_2_bar
        t_bar += math.sin(x * t) * y_bar + x * y_2_bar
        weights_bar[i] += t_bar
        t_bar = 0.0
    # y = math.exp(0.3 * t) * t
    t_bar += (0.3 * y_1 * t_1 + y_1) * y_bar
    # t = x * x + 1.0
    x_bar += 2 * x * t_bar
    return x_bar, weights_bar
