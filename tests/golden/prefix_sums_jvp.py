import numpy as np


def lorenz_area_jvp(x, *, x_dot):
    """Value and tangent of lorenz_area along x_dot."""
    total = np.exp(x)
    total_dot = total * x_dot
    for i in range(1, len(x)):
        total_dot[i] += total_dot[i - 1]
        total[i] += total[i - 1]
    share = total / total[-1]
    share_dot = (total_dot - total_dot[-1] * share) / total[-1]
    return np.sum(share * share), np.sum(2 * share * share_dot)
