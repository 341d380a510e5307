import numpy as np
from autotangent.runtime import above, below, inside


def dead_zone_jvp(u, low, high, *, u_dot, low_dot, high_dot):
    """Value and tangent of dead_zone along (u_dot, low_dot, high_dot)."""
    limited = np.clip(u, low, high)
    limited_dot = (
        inside(u, low, high) * u_dot
        + low_dot * below(u, low, high)
        + high_dot * above(u, low, high)
    )
    t_1 = np.clip(u, None, 0.3)
    t_2 = u.clip(-0.2)
    return (
        np.sum(limited**2) + np.sum(t_1**3) + np.sum(t_2 * u),
        (
            2 * np.sum(limited * limited_dot)
            + 3 * np.sum(inside(u, None, 0.3) * t_1**2 * u_dot)
            + np.sum((u * inside(u, -0.2, None) + t_2) * u_dot)
        ),
    )
