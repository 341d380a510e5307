import numpy as np


def seasonal_jvp(pattern, level, *, pattern_dot, level_dot):
    """Value and tangent of seasonal along (pattern_dot, level_dot)."""
    years = np.tile(pattern, (2, 2))
    years_dot = np.tile(pattern_dot, (2, 2))
    steps = np.repeat(level, 4)
    steps_dot = np.repeat(level_dot, 4)
    t_1 = np.repeat(years, 3, axis=1)
    t_2 = np.tile(level, 2)
    return (
        np.sum(years[0] * steps[:8]) + np.sum(t_1**2) + np.sum(t_2**3),
        (
            np.sum(steps[:8] * years_dot[0] + years[0] * steps_dot[:8])
            + 2 * np.sum(t_1 * np.repeat(years_dot, 3, axis=1))
            + 3 * np.sum(t_2**2 * np.tile(level_dot, 2))
        ),
    )
