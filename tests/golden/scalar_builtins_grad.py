import numpy as np


def penalty_grad(x, y, z):
    """Gradient of penalty with respect to (x, y, z)."""
    gap = abs(x - y)

    # return pow(gap, 1.5) + float(z) * abs(z) + round(y) * x + pow(z, 2)
    gap_bar = 1.5 * gap**0.5
    x_bar = round(y)
    z_bar = abs(z) + float(z) * np.sign(z) + 2 * z
    # gap = abs(x - y)
    gap_1_bar = np.sign(x - y) * gap_bar
    x_bar += gap_1_bar
    y_bar = -gap_1_bar
    return x_bar, y_bar, z_bar
