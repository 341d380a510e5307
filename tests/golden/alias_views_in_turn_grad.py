import numpy as np
from autotangent.runtime import own, shadows


def swept_grad(x, c):
    """Gradient of swept with respect to (x, c)."""
    x, c = own(x, c)
    x_bar = shadows(x)
    c_bar = shadows(c)
    level = x * c
    level_bar = np.zeros_like(level)
    t_3 = [c_bar[::-1], level_bar[1:], x_bar.T]
    level_6s = []
    level_5s = []
    total_1s = []
    for side, side_bar in zip((c[::-1], level[1:], x.T), t_3):
        level_6 = level.copy()
        level_6s.append(level_6)
        level *= 0.5
        level_5 = level.copy()
        level_5s.append(level_5)
        level += x[::-1]
        total_1 = np.sum(side * side)
        total_1s.append(total_1)
    t_1_bar = level_bar.reshape(3, 1)[:, 0]
    t_1_1 = level.reshape(3, 1)
    t_1 = t_1_1[:, 0]
    t_2 = [t_1_bar, c_bar]
    level_4s = []
    for k, (part, part_bar) in enumerate(zip((t_1, c), t_2)):
        level_4 = level.copy()
        level_4s.append(level_4)
        level *= x

    # return total + level @ c
    level_bar += c
    c_bar += level
    for k in range(min(len((t_1, c)), len(t_2)) - 1, -1, -1):
        part = (t_1, c)[k]
        part_bar = t_2[k]
        # total += part[k] * level[1]
        part_bar[k] += level[1]
        level_bar[1] += part[k]
        level_4 = level_4s.pop()
        level[...] = level_4
        # level *= x
        level_1_bar = level_bar.copy()
        level_bar[...] = 0.0
        level_bar += x * level_1_bar
        x_bar += level * level_1_bar
    # t_1 = level.reshape(3, 1)[:, 0]
    if not np.may_share_memory(t_1_bar, level_bar):
        t_1_1_bar = np.zeros_like(t_1_1)
        t_1_1_bar[:, 0] = t_1_bar
        level_bar += np.reshape(t_1_1_bar, np.shape(level))
    for i in range(min(len((c[::-1], level[1:], x.T)), len(t_3)) - 1, -1, -1):
        side = (c[::-1], level[1:], x.T)[i]
        side_bar = t_3[i]
        total_1 = total_1s.pop()
        # total += np.sum(side * side) * level[0]
        side_bar += 2 * level[0] * side
        level_bar[0] += total_1
        level_5 = level_5s.pop()
        level[...] = level_5
        # level += x[::-1]
        level_2_bar = level_bar.copy()
        x_bar[::-1] += level_2_bar
        level_6 = level_6s.pop()
        level[...] = level_6
        # level *= 0.5
        level_3_bar = level_bar.copy()
        level_bar[...] = 0.0
        level_bar += 0.5 * level_3_bar
    # level = x * c
    x_bar += c * level_bar
    c_bar += x * level_bar
    return x_bar, c_bar
