import numpy as np
from autotangent.runtime import accumulate_at, unbroadcast


def stacked_grad(x, w):
    """Gradient of stacked with respect to (x, w)."""
    level = x * 1.0
    for _ in range(2):
        level += w
    both_1 = np.array([2, 0, 0])
    both_2 = w[both_1]
    both = [level, both_2]
    level_1 = level.copy()
    level *= x
    t_1 = both[0] * both[1]

    # return np.sum(both[0] * both[1])
    level_bar = np.zeros_like(level)
    both_2_bar = np.zeros_like(both_2)
    both_bar = [level_bar, both_2_bar]
    both_bar[0] += unbroadcast(np.broadcast_to(both[1], np.shape(t_1)), both[0])
    both_bar[1] += unbroadcast(np.broadcast_to(both[0], np.shape(t_1)), both[1])
    level[...] = level_1
    # level *= x
    x_bar = level * level_bar
    level_bar *= x
    # both = [level, w[np.array([2, 0, 0])]]
    w_bar = np.zeros_like(w)
    accumulate_at(w_bar, both_1, both_2_bar)
    for _ in range(2):
        # level += w
        w_bar += level_bar
    # level = x * 1.0
    x_bar += level_bar
    return x_bar, w_bar
