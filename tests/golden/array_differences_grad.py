import numpy as np
from autotangent.runtime import gradient_adjoint, trapezoid_weights, undiff


def bending_grad(y, h):
    """Gradient of bending with respect to (y, h)."""
    slope = np.diff(y) / h
    bend = np.diff(y, n=2) / h**2

    # return np.sum(slope**2) + np.sum(bend**2) + np.sum(np.gradient(y) ** 3) + np.t ...
    slope_bar = 2 * slope
    bend_bar = 2 * bend
    y_bar = (
        3 * gradient_adjoint(np.gradient(y) ** 2, y) + 0.6 * y * trapezoid_weights(y**2)
    )
    # bend = np.diff(y, n=2) / h**2
    bend_1_bar = bend_bar / h**2
    y_bar += undiff(bend_1_bar, y, 2, -1)
    h_bar = -2 * h * (bend @ bend_1_bar)
    # slope = np.diff(y) / h
    slope_1_bar = slope_bar / h
    y_bar += undiff(slope_1_bar, y, 1, -1)
    h_bar -= slope @ slope_1_bar
    return y_bar, h_bar
