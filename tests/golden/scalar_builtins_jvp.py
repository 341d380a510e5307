import numpy as np


def penalty_jvp(x, y, z, *, x_dot, y_dot, z_dot):
    """Value and tangent of penalty along (x_dot, y_dot, z_dot)."""
    gap = abs(x - y)
    gap_dot = np.sign(x - y) * (x_dot - y_dot)
    t_1 = float(z)
    t_2 = abs(z)
    return (
        pow(gap, 1.5) + t_1 * t_2 + round(y) * x + pow(z, 2),
        (
            1.5 * gap**0.5 * gap_dot
            + t_2 * float(z_dot)
            + (t_1 * np.sign(z) + 2 * z) * z_dot
            + round(y) * x_dot
        ),
    )
