import numpy as np
from autotangent.runtime import trapezoid_weights


def bending_jvp(y, h, *, y_dot, h_dot):
    """Value and tangent of bending along (y_dot, h_dot)."""
    slope = np.diff(y) / h
    slope_dot = (np.diff(y_dot) - h_dot * slope) / h
    bend = np.diff(y, n=2) / h**2
    bend_dot = (np.diff(y_dot, n=2) - 2 * h * h_dot * bend) / h**2
    t_1 = np.gradient(y)
    t_2 = y**2
    return (
        np.sum(slope**2) + np.sum(bend**2) + np.sum(t_1**3) + np.trapezoid(t_2, dx=0.3),
        (
            2 * np.sum(slope * slope_dot)
            + 2 * np.sum(bend * bend_dot)
            + 3 * np.sum(t_1**2 * np.gradient(y_dot))
            + 0.6 * np.sum(y * trapezoid_weights(t_2) * y_dot, axis=-1)
        ),
    )
