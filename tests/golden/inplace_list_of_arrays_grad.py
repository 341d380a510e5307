import numpy as np
from autotangent.runtime import unbroadcast


def multigrid_grad(fine, coarse, rate):
    """Gradient of multigrid with respect to (fine, coarse, rate)."""
    a, b = fine * 1.0, coarse * 1.0
    levels = [a, b]
    level_1s = []
    levels_1s = []
    levels_2s = []
    for _ in range(3):
        for level in levels:
            level_1 = level.copy()
            level_1s.append(level_1)
            level *= rate
        levels_1 = levels[1][:].copy()
        levels_1s.append(levels_1)
        levels[1][:] += levels[0][::2]
        levels_2 = levels[0][0]
        levels_2s.append(levels_2)
        levels[0][0] = b[1] * a[2]

    # return np.sum(a**2) + np.sum(levels[1] ** 3)
    a_bar = 2 * a
    b_bar = np.zeros_like(b)
    levels_bar = [a_bar, b_bar]
    levels_bar[1] += 3 * levels[1] ** 2
    rate_bar = 0.0
    for _ in range(3):
        levels_2 = levels_2s.pop()
        levels[0][0] = levels_2
        # levels[0][0] = b[1] * a[2]
        levels_3_bar = levels_bar[0][0]
        levels_bar[0][0] = 0.0
        b_bar[1] += a[2] * levels_3_bar
        a_bar[2] += b[1] * levels_3_bar
        levels_1 = levels_1s.pop()
        levels[1][:] = levels_1
        # levels[1][:] += levels[0][::2]
        levels_4_bar = levels_bar[1][:].copy()
        levels_bar[0][::2] += unbroadcast(levels_4_bar, levels[0][::2])
        for i in range(len(levels) - 1, -1, -1):
            level = levels[i]
            level_1 = level_1s.pop()
            level[...] = level_1
            # level *= rate
            level_2_bar = levels_bar[i][...].copy()
            levels_bar[i][...] = 0.0
            levels_bar[i] += rate * level_2_bar
            rate_bar += level @ level_2_bar
    # a, b = fine * 1.0, coarse * 1.0
    fine_bar = a_bar
    coarse_bar = b_bar
    return fine_bar, coarse_bar, rate_bar
