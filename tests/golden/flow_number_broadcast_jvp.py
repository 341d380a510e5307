import numpy as np
from autotangent.runtime import larger


def spread_jvp(x, y, *, x_dot):
    """Value and tangent of spread along x_dot."""
    level = x
    level_dot = x_dot
    for _ in range(1):
        level_1 = level * level + y
        level_dot = np.broadcast_to(2 * level * level_dot, np.shape(level_1))
        level = level_1
    shifted = x * x
    shifted_dot = 2 * x * x_dot
    for k in range(2):
        shifted = 2.0 * shifted - k * y
        shifted_dot = np.broadcast_to(2 * shifted_dot, np.shape(shifted))
    lifted = x
    lifted_dot = x_dot
    if x > 0.0:
        lifted_1 = -y
        lifted = np.maximum(x, lifted_1) + y
        lifted_dot = x_dot * larger(x, lifted_1)
    return (
        np.sum(level) + np.mean(shifted**2) + np.sum(lifted),
        np.sum(level_dot) + 2 * np.mean(shifted * shifted_dot) + np.sum(lifted_dot),
    )
