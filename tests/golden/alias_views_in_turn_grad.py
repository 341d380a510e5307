import numpy as np
from autotangent.runtime import own


def swept_grad(x, c):
    """Gradient of swept with respect to (x, c)."""
    x, c = own(x, c)
    x_bar = np.zeros_like(x)
    c_bar = np.zeros_like(c)
    level = x * c
    level_bar = np.zeros_like(level)
    t_1 = [c_bar[::-1], level_bar[1:], x_bar.T]
    level_1s = []
    level_2s = []
    total_1s = []
    for side, side_bar in zip((c[::-1], level[1:], x.T), t_1):
        level_1 = level.copy()
        level_1s.append(level_1)
        level *= 0.5
        level_2 = level.copy()
        level_2s.append(level_2)
        level += x[::-1]
        total_1 = np.sum(side * side)
        total_1s.append(total_1)

    # return total + level @ c
    level_bar += c
    c_bar += level
    for i in range(min(len((c[::-1], level[1:], x.T)), len(t_1)) - 1, -1, -1):
        side = (c[::-1], level[1:], x.T)[i]
        side_bar = t_1[i]
        total_1 = total_1s.pop()
        # total += np.sum(side * side) * level[0]
        side_bar += 2 * level[0] * side
        level_bar[0] += total_1
        level_2 = level_2s.pop()
        level[...] = level_2
        # level += x[::-1]
        level_3_bar = level_bar.copy()
        x_bar[::-1] += level_3_bar
        level_1 = level_1s.pop()
        level[...] = level_1
        # level *= 0.5
        level_4_bar = level_bar.copy()
        level_bar[...] = 0.0
        level_bar += 0.5 * level_4_bar
    # level = x * c
    x_bar += c * level_bar
    c_bar += x * level_bar
    return x_bar, c_bar
