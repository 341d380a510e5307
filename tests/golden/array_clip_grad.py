import numpy as np
from autotangent.runtime import above, below, inside


def dead_zone_grad(u, low, high):
    """Gradient of dead_zone with respect to (u, low, high)."""
    limited = np.clip(u, low, high)

    # return np.sum(limited**2) + np.sum(np.clip(u, None, 0.3) ** 3) + np.sum(u.clip ...
    limited_bar = 2 * limited
    u_bar = (
        3 * np.clip(u, None, 0.3) ** 2 * inside(u, None, 0.3)
        + u * inside(u, -0.2, None)
        + u.clip(-0.2)
    )
    # limited = np.clip(u, low, high)
    u_bar += inside(u, low, high) * limited_bar
    low_bar = below(u, low, high) @ limited_bar
    high_bar = above(u, low, high) @ limited_bar
    return u_bar, low_bar, high_bar
