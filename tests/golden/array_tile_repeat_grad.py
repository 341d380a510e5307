import numpy as np
from autotangent.runtime import unbroadcast, unrepeat, untile


def seasonal_grad(pattern, level):
    """Gradient of seasonal with respect to (pattern, level)."""
    years = np.tile(pattern, (2, 2))
    steps = np.repeat(level, 4)

    # return np.sum(years[0] * steps[:8]) + np.sum(np.repeat(years, 3, axis=1) ** 2) ...
    years_bar = np.zeros_like(years)
    years_bar[0] = steps[:8]
    steps_bar = np.zeros_like(steps)
    steps_bar[:8] = unbroadcast(years[0], steps[:8])
    years_bar += 2 * unrepeat(np.repeat(years, 3, axis=1), years, 3, axis=1)
    level_bar = 3 * untile(np.tile(level, 2) ** 2, level, 2)
    # steps = np.repeat(level, 4)
    level_bar += unrepeat(steps_bar, level, 4)
    # years = np.tile(pattern, (2, 2))
    pattern_bar = untile(years_bar, pattern, (2, 2))
    return pattern_bar.copy(), level_bar
