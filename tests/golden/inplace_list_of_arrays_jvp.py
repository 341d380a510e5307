import numpy as np


def multigrid_jvp(fine, coarse, rate, *, fine_dot, coarse_dot, rate_dot):
    """Value and tangent of multigrid along (fine_dot, coarse_dot, rate_dot)."""
    a_dot, b_dot = fine_dot.copy(), coarse_dot.copy()
    a, b = fine * 1.0, coarse * 1.0
    levels = [a, b]
    levels_dot = [a_dot, b_dot]
    for _ in range(3):
        for level, level_dot in zip(levels, levels_dot):
            level_dot[...] = rate * level_dot + rate_dot * level
            level *= rate
        levels_dot[1][:] += levels_dot[0][::2]
        levels[1][:] += levels[0][::2]
        levels_dot[0][0] = a[2] * b_dot[1] + b[1] * a_dot[2]
        levels[0][0] = b[1] * a[2]
    return (
        np.sum(a**2) + np.sum(levels[1] ** 3),
        2 * np.sum(a * a_dot) + 3 * np.sum(levels[1] ** 2 * levels_dot[1]),
    )
